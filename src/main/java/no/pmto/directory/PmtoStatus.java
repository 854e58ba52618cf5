package no.pmto.directory;

/** What is known of a body and PMTO. */
public enum PmtoStatus {

	/** A source says this body offers PMTO. */
	DOCUMENTED,

	/** Bodies of this kind can. Never shown as "offers PMTO". */
	POSSIBLE

}
