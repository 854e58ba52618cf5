package no.pmto.contact;

/**
 * The Danish CPR number: a date and four digits. Its check digit is not asked, since
 * numbers without a valid one have been given out since 2007.
 */
final class DanishNumber {

	/** Numbers that authorities give to those without one have the day raised by this. */
	private static final int ADMINISTRATIVE = 60;

	private DanishNumber() {
	}

	static boolean is(NumberForm number) {
		return switch (number.length()) {
			case 10 -> (number.breaksOnlyAt(2, 4, 6) || number.isSpelledOut()) && hasDate(number.digits());
			case 12 -> number.breaksOnlyAt(2, 4, 8) && hasDateWithCentury(number.digits());
			default -> false;
		};
	}

	private static boolean hasDate(String digits) {
		return BirthDate.of(digits).withDayLess(ADMINISTRATIVE).isPlausible();
	}

	/**
	 * Whether the year in full is the one that the first digit after it stands for: a
	 * date and a time of day never are, in this century.
	 */
	private static boolean hasDateWithCentury(String digits) {
		String number = digits.substring(0, 4) + digits.substring(6);
		return hasDate(number) && century(number) == Integer.parseInt(digits, 4, 6, 10);
	}

	/** The rule of the CPR office: the seventh digit and the year give the century. */
	private static int century(String number) {
		int year = BirthDate.of(number).year();
		return switch (number.charAt(6)) {
			case '0', '1', '2', '3' -> 19;
			case '4', '9' -> (year <= 36) ? 20 : 19;
			default -> (year <= 57) ? 20 : 18;
		};
	}

}
