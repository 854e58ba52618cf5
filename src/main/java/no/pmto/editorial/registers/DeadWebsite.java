package no.pmto.editorial.registers;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A listed website that did not answer when it was asked last.
 *
 * @param provider the id of the listing
 * @param name its name
 * @param problem why: a {@code TIME_OUT}, an {@code UNKNOWN_HOST}, …; its words are under
 * {@code editorial.registers.website.}
 * @param status the status it answered with; null where it did not answer
 * @param since when it was first found so
 */
public record DeadWebsite(String provider, String name, String address, String problem, @Nullable Integer status,
		ZonedDateTime checkedAt, ZonedDateTime since) {
}
