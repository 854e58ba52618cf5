package no.pmto.editorial.registers;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A round of questions.
 *
 * @param by the account that began it; {@code site} for one that began by itself
 * @param total how many are asked; null until that is known
 * @param done how many have answered, or will not
 * @param endedAt null while it goes on
 * @param outcome null while it goes on
 * @param proposal the version of the directory that it proposes; null for none
 */
public record Round(long id, Kind kind, ZonedDateTime startedAt, String by, @Nullable Integer total, int done,
		@Nullable ZonedDateTime endedAt, @Nullable Outcome outcome, @Nullable Long proposal) {

	/** Who is asked. */
	public enum Kind {

		/** Enhetsregisteret, about the units behind the listings. */
		UNITS,
		/** The listed websites. */
		WEBSITES

	}

	/** How it ended. */
	public enum Outcome {

		/** There is a proposal for an editor to look at. */
		PROPOSED,
		/** All were asked; there is nothing to propose. */
		NOTHING_NEW,
		/** Who was asked would not or could not answer; nothing is proposed. */
		GAVE_UP,
		/** The site itself failed. */
		FAILED

	}

	public boolean isRunning() {
		return this.endedAt == null;
	}

}
