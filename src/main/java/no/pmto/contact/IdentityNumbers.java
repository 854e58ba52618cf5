package no.pmto.contact;

import java.util.ArrayList;
import java.util.List;

import no.pmto.contact.DigitRun.Group;
import no.pmto.contact.Finding.Kind;

/**
 * Finds the numbers that say who somebody is, in Norway and in Denmark, however their
 * digits are spaced. A number is found where it begins and ends with a group of digits.
 */
final class IdentityNumbers {

	private static final int SHORTEST = 10;

	/** Eleven digits, and a year with its century. */
	private static final int LONGEST = 13;

	private IdentityNumbers() {
	}

	static List<Finding> in(String text) {
		List<Finding> found = new ArrayList<>();
		for (DigitRun run : DigitRun.in(text)) {
			for (int first = 0; first < run.groups().size(); first++) {
				collect(run.groups(), first, found);
			}
		}
		return found;
	}

	private static void collect(List<Group> run, int first, List<Finding> found) {
		int length = 0;
		for (int last = first; last < run.size() && length <= LONGEST; last++) {
			length += run.get(last).digits().length();
			if (length >= SHORTEST && length <= LONGEST && isIdentityNumber(NumberForm.of(run, first, last))) {
				found.add(new Finding(Kind.IDENTITY_NUMBER, run.get(first).start(), run.get(last).end()));
			}
		}
	}

	private static boolean isIdentityNumber(NumberForm number) {
		return NorwegianNumber.is(number) || DanishNumber.is(number);
	}

}
