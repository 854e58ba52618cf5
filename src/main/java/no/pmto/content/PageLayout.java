package no.pmto.content;

/** How a page is laid out: the name of its template. */
enum PageLayout {

	/** Hero, cards and the offers side by side. */
	FRONT,
	/** Folded questions with a short answer each. */
	QUESTIONS,
	/** Running text. */
	ARTICLE,
	/** Folded sections with a table of contents. */
	FOLDED,
	/** A short text and the pages below. */
	INDEX;

	String template() {
		return "content/" + name().toLowerCase(java.util.Locale.ROOT);
	}

}
