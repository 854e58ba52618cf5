package no.pmto.content;

import java.util.List;

/**
 * One field of a passage.
 *
 * @param name {@code heading}, {@code short}, {@code body} …; {@code fact-suits} for the
 * short phrases that some pages have
 * @param form how it is written
 * @param required whether a passage can't be published without it
 */
public record PassageField(String name, Form form, boolean required) {

	static final String FACT = "fact-";

	static final List<PassageField> OF_SECTION = List.of(new PassageField("heading", Form.LINE, true),
			new PassageField("short", Form.SHORT, false), new PassageField("body", Form.LONG, true),
			new PassageField("sources", Form.SHORT, false));

	static final List<PassageField> OF_HEAD = List.of(new PassageField("title", Form.LINE, true),
			new PassageField("menu", Form.LINE, true), new PassageField("description", Form.LINE, true),
			new PassageField("lead", Form.LONG, true));

	/** How a field is written. */
	public enum Form {

		/** Plain text on one line. */
		LINE,
		/** Markdown, a sentence or two. */
		SHORT,
		/** Markdown of any length. */
		LONG

	}

	/** Whether it is written in Markdown. */
	public boolean markdown() {
		return this.form != Form.LINE;
	}

}
