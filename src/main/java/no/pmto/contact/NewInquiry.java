package no.pmto.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An inquiry about to be stored.
 *
 * @param submission of the form, the same however often it is sent
 * @param withdrawal SHA-256 of the secret in the link that deletes it
 */
public record NewInquiry(String reference, UUID submission, String topic, String language, @Nullable String region,
		@Nullable String listing, boolean replyWanted, String mailbox, byte[] sealed, String keyId, byte[] withdrawal,
		Instant receivedAt, LocalDate deleteOn) {
}
