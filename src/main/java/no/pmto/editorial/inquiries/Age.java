package no.pmto.editorial.inquiries;

import java.time.Duration;

/**
 * How long something has waited, as people say it.
 *
 * @param unit {@code minutes}, {@code hours} or {@code days}
 */
record Age(String unit, long count) {

	private static final int HOURS_UP_TO = 48;

	static Age of(Duration waited) {
		if (waited.toMinutes() < 60) {
			return new Age("minutes", Math.max(0, waited.toMinutes()));
		}
		return (waited.toHours() < HOURS_UP_TO) ? new Age("hours", waited.toHours()) : new Age("days", waited.toDays());
	}

}
