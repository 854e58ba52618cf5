package no.pmto.contact;

import java.time.Month;

/** The six digits that begin an identity number: day, month, year. */
record BirthDate(int day, int month, int year) {

	static BirthDate of(String digits) {
		return new BirthDate(pair(digits, 0), pair(digits, 2), pair(digits, 4));
	}

	private static int pair(String digits, int at) {
		return Integer.parseInt(digits, at, at + 2, 10);
	}

	/** Whether a calendar can have it; the 29th of February is taken in any year. */
	boolean isPlausible() {
		return this.month >= 1 && this.month <= 12 && this.day >= 1 && this.day <= Month.of(this.month).maxLength();
	}

	BirthDate withDayLess(int days) {
		return (this.day > days) ? new BirthDate(this.day - days, this.month, this.year) : this;
	}

	BirthDate withMonthLess(int months) {
		return new BirthDate(this.day, this.month - months, this.year);
	}

}
