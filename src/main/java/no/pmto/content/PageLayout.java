package no.pmto.content;

/** How a page is laid out. */
public enum PageLayout {

	/** Hero, cards and the offers side by side. */
	FRONT("front"),
	/** Folded questions with a short answer each; search engines read them as such. */
	QUESTIONS("folded"),
	/** Running text. */
	ARTICLE("article"),
	/** Folded sections with a table of contents. */
	FOLDED("folded"),
	/** A short text and the pages below. */
	INDEX("index");

	private final String template;

	PageLayout(String template) {
		this.template = "content/" + template;
	}

	String template() {
		return this.template;
	}

}
