package no.pmto.finder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names of places are written, compared and put into paths. */
final class Names {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NOT_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern MUNICIPAL = Pattern.compile("(.+) (?:kommune|herad|municipality)");

	private Names() {
	}

	/**
	 * What two spellings of one name have in common: {@code Ålesund}, {@code Aalesund}
	 * and {@code alesund} give the same key, as do {@code Tromsø} and {@code tromso},
	 * {@code Bergen kommune} and {@code bergen}.
	 */
	static String key(String name) {
		String letters = NOT_LETTERS_OR_DIGITS.matcher(plain(name)).replaceAll(" ").strip();
		String bare = MUNICIPAL.matcher(letters).replaceFirst("$1");
		return bare.replace("aa", "a").replace("ae", "a").replace("oe", "o");
	}

	/**
	 * A name in plain small letters and hyphens, for a path: {@code Øst-Tromsø} gives
	 * {@code ost-tromso}.
	 */
	static String slug(String name) {
		return NOT_LETTERS_OR_DIGITS.matcher(plain(name)).replaceAll("-").replaceAll("^-|-$", "");
	}

	private static String plain(String name) {
		String small = Normalizer.normalize(name, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replace("å", "a")
			.replace("æ", "ae")
			.replace("ä", "ae")
			.replace("ø", "o")
			.replace("ö", "o")
			.replace("đ", "d")
			.replace("ŧ", "t")
			.replace("ŋ", "n");
		return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
	}

}
