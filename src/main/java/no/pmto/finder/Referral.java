package no.pmto.finder;

/** The way in. */
enum Referral {

	/** Parents call themselves. */
	SELF,

	/** Through a GP or the municipality. */
	REQUIRED,

	UNKNOWN

}
