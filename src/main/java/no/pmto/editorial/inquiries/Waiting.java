package no.pmto.editorial.inquiries;

import java.time.ZoneId;
import java.time.ZonedDateTime;

import no.pmto.contact.InquiryEntry;
import org.jspecify.annotations.Nullable;

/**
 * An inquiry that waits or is parked, as its row shows it.
 *
 * @param region its name, or null
 */
record Waiting(InquiryEntry.Undelivered inquiry, Age age, @Nullable String region) {

	static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	public ZonedDateTime receivedAt() {
		return this.inquiry.receivedAt().atZone(OSLO);
	}

}
