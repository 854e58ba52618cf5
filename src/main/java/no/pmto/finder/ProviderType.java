package no.pmto.finder;

/** The kind of body. */
enum ProviderType {

	MUNICIPALITY, FAMILY_COUNSELLING, BUP, BUFETAT, ORGANISATION

}
