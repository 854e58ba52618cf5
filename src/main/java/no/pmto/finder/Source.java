package no.pmto.finder;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

/**
 * Where a listing comes from.
 *
 * @param address of the page, or a plain description where there is none
 * @param date as exact as it is known: {@code 2016}, {@code 2016-04}, {@code 2026-04-07};
 * null when undated
 */
record Source(String address, @Nullable String date) {

	public boolean isLink() {
		return this.address.startsWith("https://") || this.address.startsWith("http://");
	}

	/** The site the source stands on, for showing: {@code bufdir.no}. */
	public String host() {
		return this.address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
	}

	/** Whether the source is dated and no older than twelve months. */
	boolean recentOn(LocalDate today) {
		LocalDate latest = latest();
		return latest != null && !latest.isBefore(today.minusMonths(12));
	}

	/** The last day the date can mean. */
	@Nullable LocalDate latest() {
		String text = this.date;
		if (text == null) {
			return null;
		}
		return switch (text.length()) {
			case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
			case 7 -> YearMonth.parse(text).atEndOfMonth();
			default -> LocalDate.parse(text);
		};
	}

}
