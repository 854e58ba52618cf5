package no.pmto.editorial.registers;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** What Enhetsregisteret answers about an organisation number. */
sealed interface UnitAnswer {

	/** What it says about the unit, and the marks to ask with the next time. */
	record Found(Unit unit, String body, @Nullable String etag, @Nullable String lastModified) implements UnitAnswer {
	}

	/** The same as the last time. */
	record Unchanged() implements UnitAnswer {
	}

	/**
	 * The unit is no more.
	 *
	 * @param on the day, as the register writes it; null where it does not say
	 */
	record Deleted(@Nullable String on) implements UnitAnswer {
	}

	/** The register has no such number. */
	record Unknown() implements UnitAnswer {
	}

	/** Something else than a unit; asking again would not help. */
	record Unreadable(String why) implements UnitAnswer {
	}

	/**
	 * Not now: too busy, broken, or silent.
	 *
	 * @param retryAfter how long it asks to be left alone; null where it does not say
	 */
	record Unavailable(String why, @Nullable Duration retryAfter) implements UnitAnswer {
	}

}
