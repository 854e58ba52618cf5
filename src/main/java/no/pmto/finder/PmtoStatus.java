package no.pmto.finder;

/** What is known of a body and PMTO. */
enum PmtoStatus {

	/** A source says this body offers PMTO. */
	DOCUMENTED,

	/** Bodies of this kind can. Never shown as "offers PMTO". */
	POSSIBLE

}
