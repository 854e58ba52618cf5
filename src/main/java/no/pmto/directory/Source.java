package no.pmto.directory;

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
public record Source(String address, @Nullable String date) {

	private static final int MONTH = "2016-04".length();

	private static final int DAY = "2016-04-07".length();

	public boolean isLink() {
		return this.address.startsWith("https://") || this.address.startsWith("http://");
	}

	/**
	 * The site the source stands on, for showing: {@code bufdir.no}; on GitHub the
	 * repository too.
	 */
	public String site() {
		String path = this.address.replaceFirst("^https?://(www\\.)?", "");
		return path.startsWith("github.com/") ? path : path.replaceFirst("/.*$", "");
	}

	/** The day of the date, or null where it is not known so exactly. */
	public @Nullable LocalDate day() {
		return (this.date != null && this.date.length() == DAY) ? LocalDate.parse(this.date) : null;
	}

	/** The month of the date, or null where only the year is known. */
	public @Nullable YearMonth month() {
		return (this.date != null && this.date.length() >= MONTH) ? YearMonth.parse(this.date.substring(0, MONTH))
				: null;
	}

	/** Whether the source is dated and no older than twelve months. */
	public boolean recentOn(LocalDate today) {
		LocalDate latest = latest();
		return latest != null && !latest.isBefore(today.minusMonths(12));
	}

	/** The last day the date can mean. */
	private @Nullable LocalDate latest() {
		LocalDate day = day();
		YearMonth month = month();
		if (day != null) {
			return day;
		}
		if (month != null) {
			return month.atEndOfMonth();
		}
		return (this.date != null) ? Year.parse(this.date).atMonth(12).atEndOfMonth() : null;
	}

}
