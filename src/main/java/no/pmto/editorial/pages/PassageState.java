package no.pmto.editorial.pages;

import java.time.Instant;
import java.util.Map;

import no.pmto.site.Language;

/** How it stands with a passage in one language. */
enum PassageState {

	/** Visitors read it, and nothing is to be done. */
	PUBLISHED,
	/** Something newer waits to be published. */
	DRAFT,
	/** Another language was changed later, and nobody has looked at this one since. */
	OUT_OF_STEP,
	/** Visitors who read this language don't get it. */
	MISSING;

	/**
	 * Tells the state.
	 * @param changed when each language's words last changed
	 * @param checked when each was last seen to say what the others say
	 */
	static PassageState of(Language language, boolean draft, Map<Language, Instant> changed,
			Map<Language, Instant> checked) {
		if (draft) {
			return DRAFT;
		}
		Instant own = changed.get(language);
		if (own == null) {
			return MISSING;
		}
		Instant seen = checked.getOrDefault(language, own);
		Instant upTo = seen.isAfter(own) ? seen : own;
		return changed.values().stream().anyMatch((other) -> other.isAfter(upTo)) ? OUT_OF_STEP : PUBLISHED;
	}

}
