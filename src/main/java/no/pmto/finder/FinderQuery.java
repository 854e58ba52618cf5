package no.pmto.finder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import no.pmto.finder.FinderAnswer.Problem;
import org.jspecify.annotations.Nullable;

/** A visitor's words, read as a postal code, a name, or neither. */
sealed interface FinderQuery {

	/** Longer than any name of a place. */
	int LONGEST = 80;

	Pattern CODE = Pattern.compile("(?:(?<country>NO?|DK?)[- ]?)?(?<digits>[0-9]{4})(?:[ ,]+(?<name>\\p{L}.*))?");

	Pattern NUMBER = Pattern.compile("[0-9][0-9 -]*");

	/**
	 * Four digits.
	 *
	 * @param country where the visitor wrote one: {@code DK-8400}
	 * @param name of the place, where the visitor wrote one: {@code 8400 Ebeltoft}
	 */
	record Code(String digits, @Nullable Country country, @Nullable String name) implements FinderQuery {
	}

	/** The name of a place. */
	record Name(String name) implements FinderQuery {
	}

	/** Neither. */
	record Unread(Problem problem) implements FinderQuery {
	}

	static FinderQuery read(String typed) {
		String words = tidy(typed);
		if (words.isEmpty()) {
			return new Unread(typed.isBlank() ? Problem.EMPTY : Problem.NONSENSE);
		}
		if (words.length() > LONGEST) {
			return new Unread(Problem.LONG);
		}
		Matcher code = CODE.matcher(words.toUpperCase(Locale.ROOT));
		if (code.matches()) {
			return new Code(code.group("digits"), country(code.group("country")).orElse(null), code.group("name"));
		}
		if (NUMBER.matcher(words).matches()) {
			return new Unread(Problem.DIGITS);
		}
		return words.chars().anyMatch(Character::isLetter) ? new Name(words) : new Unread(Problem.NONSENSE);
	}

	/** Full-width digits become plain ones; what can't be seen becomes a blank. */
	private static String tidy(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\p{C}\\p{Z}\\s]+", " ").strip();
	}

	private static Optional<Country> country(@Nullable String prefix) {
		return Optional.ofNullable(prefix).map((letters) -> letters.startsWith("D") ? Country.DK : Country.NO);
	}

}
