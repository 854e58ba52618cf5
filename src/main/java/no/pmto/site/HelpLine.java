package no.pmto.site;

import org.jspecify.annotations.Nullable;

/**
 * A telephone number for urgent help. Its name and what it is for are messages:
 * {@code helpline.<id>.name} and {@code helpline.<id>.use}.
 *
 * @param id stable key, for example {@code no-ambulance}
 * @param country ISO code in small letters: {@code no} or {@code dk}
 * @param number as shown
 * @param tel as dialled, for a {@code tel:} link
 * @param region the only region it serves, or null where it serves the whole country
 * @param allDay whether it answers day and night
 * @param urgent whether it is for danger now or for a doctor tonight
 */
public record HelpLine(String id, String country, String number, String tel, @Nullable String region, boolean allDay,
		boolean urgent) {
}
