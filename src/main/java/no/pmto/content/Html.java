package no.pmto.content;

import java.util.function.UnaryOperator;

/**
 * Safe HTML of a text in Markdown. It is made whenever it is wanted: a page is rendered
 * once per edition, when somebody first asks for it, and an edition that had to make the
 * HTML of every page would cost most of its time for pages nobody sees before the next.
 */
public final class Html {

	private final Markdown rules;

	private final String markdown;

	private final UnaryOperator<String> links;

	Html(Markdown rules, String markdown, UnaryOperator<String> links) {
		this.rules = rules;
		this.markdown = markdown;
		this.links = links;
	}

	/** The HTML. */
	@Override
	public String toString() {
		return this.rules.html(this.markdown, this.links);
	}

}
