package no.pmto.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a form carries about itself, signed: which submission it is, however often it is
 * sent, and when it was made.
 */
record Stamp(UUID submission, Instant madeAt) {

	private static final String PURPOSE = "form";

	static Stamp now(Instant now) {
		return new Stamp(UUID.randomUUID(), now);
	}

	String written(Secrets secrets) {
		String value = value();
		return value + "." + secrets.token(PURPOSE, value);
	}

	private String value() {
		return this.submission + "." + this.madeAt.getEpochSecond();
	}

	/** Reads a stamp; empty where it is not one of ours. */
	static Optional<Stamp> read(String written, Secrets secrets) {
		String[] parts = written.split("\\.", 3);
		if (parts.length != 3 || !parts[1].matches("[0-9]{1,12}")
				|| !secrets.isToken(PURPOSE, parts[0] + "." + parts[1], parts[2])) {
			return Optional.empty();
		}
		return Optional.of(new Stamp(UUID.fromString(parts[0]), Instant.ofEpochSecond(Long.parseLong(parts[1]))));
	}

}
