package no.pmto.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How names of places are written, compared and put into paths. */
public final class Names {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern NOT_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern MUNICIPAL = Pattern.compile("(?:kommune |municipality of )?(.+?)"
			+ "(?: kommune| herad| regionskommune| municipality| suohkan| gielda| tjïelte| komuuni)?");

	private Names() {
	}

	/**
	 * What two spellings of one name have in common: {@code Ålesund}, {@code Aalesund}
	 * and {@code alesund} give the same key, as do {@code Tromsø} and {@code tromso},
	 * {@code Bergen kommune} and {@code bergen}.
	 */
	public static String key(String name) {
		return plain(exact(name)).replace("aa", "a").replace("ae", "a").replace("oe", "o");
	}

	/**
	 * A name with all its letters, in small ones, without punctuation and without the
	 * word for municipality: what tells {@code Bø} from {@code Bo}.
	 */
	public static String exact(String name) {
		String small = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		String words = NOT_LETTERS_OR_DIGITS.matcher(small).replaceAll(" ").strip();
		Matcher municipal = MUNICIPAL.matcher(words);
		return municipal.matches() ? municipal.group(1) : words;
	}

	/**
	 * A name in plain small letters and hyphens, for a path: {@code Øst-Tromsø} gives
	 * {@code ost-tromso}.
	 */
	public static String slug(String name) {
		String small = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return NOT_LETTERS_OR_DIGITS.matcher(plain(small)).replaceAll("-").replaceAll("^-|-$", "");
	}

	private static String plain(String small) {
		String letters = small.replace("å", "a")
			.replace("æ", "ae")
			.replace("ä", "ae")
			.replace("ø", "o")
			.replace("ö", "o")
			.replace("đ", "d")
			.replace("ð", "d")
			.replace("þ", "th")
			.replace("ŧ", "t")
			.replace("ŋ", "n");
		return MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFKD)).replaceAll("");
	}

}
