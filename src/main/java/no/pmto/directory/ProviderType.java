package no.pmto.directory;

/** The kind of body. */
public enum ProviderType {

	MUNICIPALITY, FAMILY_COUNSELLING, BUP, BUFETAT, ORGANISATION

}
