package no.pmto.finder;

/** What a body can give a family. */
enum Offer {

	COUNSELLING, THERAPY, PARENT_GROUP, SOCIAL_SKILLS

}
