package no.pmto.contact;

/** What came of settling an inquiry. */
public enum Settlement {

	/** It is done. */
	DONE,
	/** Nothing is done: it is being delivered at this moment. */
	BUSY,
	/** Nothing is done: it has been delivered. */
	DELIVERED,
	/** Nothing is done: a person has closed it. */
	CLOSED,
	/** Nothing is done: there is none, or whoever wrote it has withdrawn it. */
	GONE

}
