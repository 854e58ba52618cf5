package no.pmto.content;

/**
 * Why words can't be published as they are.
 *
 * @param field where it is
 */
public record PassageProblem(String field, Kind kind) {

	/** What is wrong. */
	public enum Kind {

		/** The field is empty. */
		REQUIRED,
		/** More than a line, or longer than {@value PassageCheck#MOST} characters. */
		LONG,
		/**
		 * A heading of the first or second level, which belong to the page and the
		 * section.
		 */
		HEADING,
		/** A link in a short answer, which is itself what one presses. */
		SHORT_LINK,
		/** A link to a page that there is not. */
		PAGE

	}

}
