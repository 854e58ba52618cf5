package no.pmto.editorial.listings;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The one way to write a field. Programs and forms write the same in several ways; a
 * difference must be one of meaning, and what is read back from the tables must equal
 * what was given to them.
 */
final class TidyText {

	private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

	private TidyText() {
	}

	static String of(ListingField field, String text) {
		String plain = Normalizer.normalize(softSpaces(text.replace("\r\n", "\n").replace('\r', '\n')),
				Normalizer.Form.NFC);
		return switch (field) {
			case COVERAGE -> Coverage.parse(plain).map(Coverage::written).orElse(plain);
			case OFFERS -> BETWEEN.matcher(plain.strip()).replaceAll(";");
			default -> plain.strip();
		};
	}

	private static String softSpaces(String text) {
		return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2007', ' ');
	}

}
