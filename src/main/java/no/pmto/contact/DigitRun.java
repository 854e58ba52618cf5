package no.pmto.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Groups of digits with no letter and little else between them: {@code 01 01 90-12345} is
 * a run of four.
 */
record DigitRun(List<Group> groups) {

	/** More than this between two groups, and they are different numbers. */
	private static final int LONGEST_GAP = 4;

	/** What people put between the parts of one number, beside blanks and dashes. */
	private static final String ORDINARY_MARKS = "./\t\u2212_";

	/**
	 * Digits side by side, or with only invisible characters between them.
	 *
	 * @param digits as plain ones
	 * @param start of the first digit in the text
	 * @param end after the last digit
	 * @param gap what stands before it
	 */
	record Group(String digits, int start, int end, Gap gap) {
	}

	/** What stands between a group and what comes before it. */
	enum Gap {

		/** A blank, a dash, a dot, a slash: what people put between parts of a number. */
		ORDINARY,
		/** Something else, for example a comma or a line end. */
		STRANGE,
		/** A plus sign, as before the number of a country. */
		PLUS

	}

	/** The runs of a text. */
	static List<DigitRun> in(String text) {
		List<DigitRun> runs = new ArrayList<>();
		List<Group> groups = new ArrayList<>();
		int at = 0;
		int before = 0;
		while (at < text.length()) {
			if (!Character.isDigit(text.codePointAt(at))) {
				at += Character.charCount(text.codePointAt(at));
				continue;
			}
			if (!groups.isEmpty() && !isGap(text, before, at)) {
				runs.add(new DigitRun(List.copyOf(groups)));
				groups.clear();
			}
			Group group = group(text, at, gap(text, before, at));
			groups.add(group);
			at = group.end();
			before = at;
		}
		if (!groups.isEmpty()) {
			runs.add(new DigitRun(List.copyOf(groups)));
		}
		return runs;
	}

	private static Group group(String text, int start, Gap gap) {
		StringBuilder digits = new StringBuilder();
		int end = start;
		for (int at = start; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			int character = text.codePointAt(at);
			if (Character.isDigit(character)) {
				digits.append(Character.digit(character, 10));
				end = at + Character.charCount(character);
			}
			else if (!Letters.isInvisible(character)) {
				break;
			}
		}
		return new Group(digits.toString(), start, end, gap);
	}

	private static boolean isGap(String text, int from, int to) {
		int[] visible = visible(text, from, to);
		return visible.length <= LONGEST_GAP && !contains(visible, Character::isLetter);
	}

	private static Gap gap(String text, int from, int to) {
		int[] visible = visible(text, from, to);
		if (visible.length > 0 && visible[visible.length - 1] == '+') {
			return Gap.PLUS;
		}
		return contains(visible, (character) -> !isOrdinary(character)) ? Gap.STRANGE : Gap.ORDINARY;
	}

	private static boolean isOrdinary(int character) {
		return Character.isSpaceChar(character) || Character.getType(character) == Character.DASH_PUNCTUATION
				|| ORDINARY_MARKS.indexOf(character) >= 0;
	}

	private static int[] visible(String text, int from, int to) {
		return text.substring(from, to).codePoints().filter((character) -> !Letters.isInvisible(character)).toArray();
	}

	private static boolean contains(int[] characters, IntPredicate wanted) {
		return Arrays.stream(characters).anyMatch(wanted);
	}

}
