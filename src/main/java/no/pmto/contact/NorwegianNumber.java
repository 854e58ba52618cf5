package no.pmto.contact;

import java.util.List;
import java.util.Set;

import no.bekk.bekkopen.banking.KontonummerValidator;
import no.bekk.bekkopen.person.FodselsnummerValidator;

/**
 * The Norwegian numbers of eleven digits: of birth, D, H and FH numbers, and the made-up
 * ones that people test with. With right check digits it is one however it is spaced;
 * with wrong ones where it looks like one that somebody mistyped.
 */
final class NorwegianNumber {

	private static final int D_NUMBER = 40;

	/**
	 * What is added to the month: for H numbers and NAV's made-up ones 40, for the health
	 * network's made-up ones 65, for the tax administration's 80; 20, or 60 where made
	 * up, for NAV's own numbers of old.
	 */
	private static final List<Integer> SERIES = List.of(0, 20, 40, 60, 65, 80);

	private static final int[] FIRST = { 3, 7, 6, 1, 8, 9, 4, 5, 2, 1 };

	private static final int[] SECOND = { 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1 };

	/**
	 * What the first check may leave over, for numbers given out from 2032 on
	 * (Skatteetaten, Nytt fødselsnummer fra 2032).
	 */
	private static final int MOST_LEFT_OVER = 3;

	/** Where an account has its dots. */
	private static final Set<Integer> ACCOUNT = Set.of(4, 6);

	// the library's switch is one for all; nothing else here asks it
	static {
		FodselsnummerValidator.ALLOW_SYNTHETIC_NUMBERS = true;
	}

	private NorwegianNumber() {
	}

	static boolean is(NumberForm number) {
		return switch (number.length()) {
			case 11 -> isValid(number.digits()) || isHealthNumber(number) || isMistyped(number);
			case 13 -> hasLongYear(number) && isValid(withShortYear(number));
			default -> false;
		};
	}

	/**
	 * Today's numbers, and what the library does not know yet or any more: those of 2032
	 * and NAV's.
	 */
	private static boolean isValid(String digits) {
		return FodselsnummerValidator.isValid(digits)
				|| (hasDate(digits) && leftOver(digits, FIRST) <= MOST_LEFT_OVER && leftOver(digits, SECOND) == 0);
	}

	private static boolean hasDate(String digits) {
		BirthDate date = BirthDate.of(digits).withDayLess(D_NUMBER);
		return SERIES.stream().anyMatch((added) -> date.withMonthLess(added).isPlausible());
	}

	private static int leftOver(String digits, int[] weights) {
		int sum = 0;
		for (int at = 0; at < weights.length; at++) {
			sum += weights[at] * (digits.charAt(at) - '0');
		}
		return sum % 11;
	}

	/** FH, for patients whose number is not known: it holds no date. */
	private static boolean isHealthNumber(NumberForm number) {
		return number.digits().charAt(0) >= '8' && number.breaksOnlyAt(6) && leftOver(number.digits(), FIRST) == 0
				&& leftOver(number.digits(), SECOND) == 0;
	}

	/** Whether it has the form of one and an ordinary date, and is no bank account. */
	private static boolean isMistyped(NumberForm number) {
		return (number.breaksOnlyAt(2, 4, 6, 9) || number.isSpelledOut())
				&& BirthDate.of(number.digits()).withDayLess(D_NUMBER).isPlausible() && !isAccount(number);
	}

	/**
	 * An account's check digit is computed like the last one of an identity number, which
	 * no single wrong digit and no two swapped ones leave right.
	 */
	private static boolean isAccount(NumberForm number) {
		return number.breaks().equals(ACCOUNT) || KontonummerValidator.isValid(number.digits());
	}

	private static boolean hasLongYear(NumberForm number) {
		int century = Integer.parseInt(number.digits(), 4, 6, 10);
		return century >= 18 && century <= 20;
	}

	private static String withShortYear(NumberForm number) {
		return number.digits().substring(0, 4) + number.digits().substring(6);
	}

}
