package no.pmto.contact;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What the back office may know of an inquiry: nothing of what somebody wrote. */
public sealed interface InquiryEntry {

	/** As the visitor was given it: {@code PMTO-7K2M9QRT}. */
	String reference();

	Instant receivedAt();

	/**
	 * One that is still to be delivered.
	 *
	 * @param parked whether it waits for a person
	 * @param topic the word of a topic: {@code training}
	 * @param region whose coordinator should have it, or null
	 * @param attempts how often delivery was tried
	 * @param problem the mail server's last words, addresses left out, or null
	 */
	record Undelivered(String reference, Instant receivedAt, boolean parked, String topic, @Nullable String region,
			String mailbox, int attempts, @Nullable String problem) implements InquiryEntry {
	}

	/**
	 * One whose text is gone.
	 *
	 * @param delivered false for one that a person has closed
	 * @param deleteOn when the rest goes, too
	 */
	record Settled(String reference, Instant receivedAt, boolean delivered, Instant endedAt,
			LocalDate deleteOn) implements InquiryEntry {
	}

}
