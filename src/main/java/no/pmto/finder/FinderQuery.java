package no.pmto.finder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.pmto.directory.Country;
import no.pmto.finder.FinderAnswer.Problem;

import org.jspecify.annotations.Nullable;

/** A visitor's words, read as a postal code, a name, or neither. */
sealed interface FinderQuery {

	/** Longer than any name of a place. */
	int LONGEST = 80;

	Pattern COUNTRY_AFTER = Pattern.compile("(?<rest>.+?)[ ,]+(?:(?<no>NORGE|NOREG|NORWAY)|DANMARK|DENMARK)");

	Pattern CODE = Pattern.compile("(?<before>\\p{L}[^0-9]*?[ ,]+)??"
			+ "(?:(?<country>NO?|DK?)[- ]?)?(?<digits>[0-9]{4})(?:[ ,]+(?<after>\\p{L}[^0-9]*))?");

	Pattern DIGITS = Pattern.compile("[0-9][0-9 -]*");

	/**
	 * Four digits.
	 *
	 * @param country where the visitor wrote one: {@code DK-8400}
	 * @param name of the place, where the visitor wrote one: {@code 8400 Ebeltoft}
	 */
	record Code(String digits, @Nullable Country country, @Nullable String name) implements FinderQuery {
	}

	/**
	 * The name of a place.
	 *
	 * @param country where the visitor wrote one: {@code Nes, Norge}
	 */
	record Name(String name, @Nullable Country country) implements FinderQuery {
	}

	/**
	 * Neither.
	 *
	 * @param digits those typed, where it was a number
	 */
	record Unread(Problem problem, String digits) implements FinderQuery {
	}

	static FinderQuery read(String typed) {
		if (typed.length() > LONGEST * LONGEST) {
			return new Unread(Problem.LONG, "");
		}
		String words = tidy(typed);
		if (words.isEmpty()) {
			return new Unread(typed.isBlank() ? Problem.EMPTY : Problem.NONSENSE, "");
		}
		if (words.length() > LONGEST) {
			return new Unread(Problem.LONG, "");
		}
		Matcher named = COUNTRY_AFTER.matcher(words.toUpperCase(Locale.ROOT));
		if (named.matches()) {
			Country country = (named.group("no") != null) ? Country.NO : Country.DK;
			return read(words.substring(0, Math.min(words.length(), named.end("rest"))), country);
		}
		return read(words, null);
	}

	private static FinderQuery read(String words, @Nullable Country country) {
		String digits = words.replaceAll("[ -]", "");
		String packed = (DIGITS.matcher(words).matches() && digits.length() == 4) ? digits : words;
		Matcher code = CODE.matcher(packed.toUpperCase(Locale.ROOT));
		if (code.matches()) {
			String name = (code.group("after") != null) ? code.group("after") : code.group("before");
			return new Code(code.group("digits"), prefix(code.group("country"), country), name);
		}
		if (DIGITS.matcher(words).matches()) {
			return new Unread(Problem.DIGITS, digits);
		}
		return words.chars().anyMatch(Character::isLetter) ? new Name(words, country)
				: new Unread(Problem.NONSENSE, "");
	}

	/**
	 * Full-width digits become plain ones, what can't be seen becomes a blank, and what
	 * stands around the words goes: {@code (5003)}, {@code 5003.}
	 */
	private static String tidy(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.replaceAll("[\\p{C}\\p{Z}\\s]+", " ")
			.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
	}

	private static @Nullable Country prefix(@Nullable String letters, @Nullable Country otherwise) {
		if (letters == null) {
			return otherwise;
		}
		return letters.startsWith("D") ? Country.DK : Country.NO;
	}

}
