package no.pmto.editorial.listings;

import java.util.Locale;
import java.util.Map;

/**
 * A field as it stands in a cell of a file. A spreadsheet runs a cell that begins with
 * {@code =}, {@code +}, {@code -} or {@code @} as a formula, and some of what stands here
 * comes from registers and other people's pages. Such a cell gets an apostrophe before it
 * on the way out, and loses it on the way in, so that nothing is changed by the round
 * trip; one that really begins with an apostrophe and such a character gets a second.
 */
final class CellText {

	private static final String FORMULA = "=+-@'";

	/** As spreadsheets in our languages write what they take for a truth value. */
	private static final Map<String, String> TRUTHS = Map.of("true", "true", "sann", "true", "sand", "true", "false",
			"false", "usann", "false", "falsk", "false");

	private CellText() {
	}

	static String written(String text) {
		return startsFormula(text) ? "'" + text : text;
	}

	static String read(ListingField field, String cell) {
		String text = cell.strip();
		String plain = (text.startsWith("'") && startsFormula(text.substring(1))) ? text.substring(1) : text;
		return switch (field) {
			case GENERAL, LISTED -> TRUTHS.getOrDefault(plain.toLowerCase(Locale.ROOT), plain);
			default -> plain;
		};
	}

	private static boolean startsFormula(String text) {
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
	}

}
