package no.pmto.finder;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the finder makes of a visitor's words. */
sealed interface FinderAnswer {

	/**
	 * One municipality.
	 *
	 * @param also the municipality of the same code in the other country, where nothing
	 * said which country is meant
	 */
	record Found(Municipality municipality, @Nullable Municipality also) implements FinderAnswer {
	}

	/** Several municipalities that the words may mean. */
	record Choice(List<Municipality> municipalities) implements FinderAnswer {
	}

	/** Four digits that are no postal code in either country. */
	record UnknownCode() implements FinderAnswer {
	}

	/** Words that can't be a postal code or the name of a place we know. */
	record Unreadable(Problem problem) implements FinderAnswer {
	}

	/** Why words can't be read. */
	enum Problem {

		EMPTY,
		/** A number, but not of four digits. */
		DIGITS,
		/** Neither letters nor digits. */
		NONSENSE,
		/** Longer than any name of a place. */
		LONG,
		/** Letters, but no place of that name. */
		UNKNOWN_NAME

	}

}
