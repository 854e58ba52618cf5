package no.pmto.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.pmto.site.Language;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An inquiry in the database. */
@Entity
@Table(name = "inquiry")
@NullUnmarked
class Inquiry {

	/** Where an inquiry stands. */
	enum State {

		/** To be delivered. */
		WAITING,
		/** With its mailbox; its text is erased. */
		DELIVERED,
		/** Refused by the mail server, or tried for too long: a person must look. */
		PARKED,
		/** Put away by a person; its text is erased. */
		CLOSED

	}

	@Id
	private String reference;

	private UUID submission;

	private String topic;

	private Language language;

	private String region;

	private String listing;

	private boolean replyWanted;

	private String mailbox;

	private String state;

	private byte[] sealed;

	private String keyId;

	private byte[] withdrawal;

	private Instant receivedAt;

	private Instant endedAt;

	private LocalDate deleteOn;

	private int attempts;

	private String problem;

	protected Inquiry() {
	}

	String reference() {
		return this.reference;
	}

	Topic topic() {
		return Topic.of(this.topic).orElseThrow();
	}

	Language language() {
		return this.language;
	}

	@Nullable String region() {
		return this.region;
	}

	@Nullable String listing() {
		return this.listing;
	}

	boolean replyWanted() {
		return this.replyWanted;
	}

	String mailbox() {
		return this.mailbox;
	}

	State state() {
		return State.valueOf(this.state.toUpperCase(Locale.ROOT));
	}

	@Nullable Letter letter(Seal seal) {
		return (this.sealed != null) ? seal.open(this.sealed, this.keyId, this.reference) : null;
	}

	Instant receivedAt() {
		return this.receivedAt;
	}

	@Nullable Instant endedAt() {
		return this.endedAt;
	}

	LocalDate deleteOn() {
		return this.deleteOn;
	}

	int attempts() {
		return this.attempts;
	}

	@Nullable String problem() {
		return this.problem;
	}

}
