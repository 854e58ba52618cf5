package no.pmto.directory;

/** What a body can give a family. */
public enum Offer {

	COUNSELLING, THERAPY, PARENT_GROUP, SOCIAL_SKILLS

}
