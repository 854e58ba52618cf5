package no.pmto.directory;

/** The way in. */
public enum Referral {

	/** Parents call themselves. */
	SELF,

	/** Through a GP or the municipality. */
	REQUIRED,

	UNKNOWN

}
