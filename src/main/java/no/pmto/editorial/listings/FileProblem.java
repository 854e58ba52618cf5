package no.pmto.editorial.listings;

/**
 * What is wrong with a file, and where.
 *
 * @param line of the file, from 1 on; 0 where something is missing
 * @param column its name in the file; empty where it is the whole line
 * @param key the message that says what is wrong
 * @param text what stands there, cut where it is long; empty for nothing
 */
public record FileProblem(long line, String column, String key, String text) {

	private static final int LONGEST = 80;

	public FileProblem {
		// the database keeps no NUL, and nobody can see the others
		text = text.replaceAll("[\\p{Cc}\\p{Cs}]", "\ufffd");
		text = (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
	}

}
