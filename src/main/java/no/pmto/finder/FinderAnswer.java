package no.pmto.finder;

import java.util.List;

import no.pmto.directory.Municipality;
import no.pmto.directory.PlaceName;

import org.jspecify.annotations.Nullable;

/** What the finder makes of a visitor's words. */
public sealed interface FinderAnswer {

	/**
	 * One municipality.
	 *
	 * @param also the municipality of the same code in the other country, where nothing
	 * said which country is meant
	 * @param corrected the name that the words were taken for, where they were spelt
	 * otherwise
	 */
	record Found(Municipality municipality, @Nullable Municipality also,
			@Nullable PlaceName corrected) implements FinderAnswer {
	}

	/** Several municipalities that the words may mean, the likeliest first. */
	record Ambiguous(Reason reason, List<Candidate> candidates) implements FinderAnswer {
	}

	/**
	 * Words that mean no place we know.
	 *
	 * @param similar places whose code begins like the one typed
	 */
	record Unknown(Subject subject, List<Candidate> similar) implements FinderAnswer {
	}

	/**
	 * Words that can't be a postal code or the name of a place.
	 *
	 * @param similar places whose code begins like the digits typed
	 */
	record Invalid(Problem problem, List<Candidate> similar) implements FinderAnswer {
	}

	/**
	 * A municipality to choose.
	 *
	 * @param via what leads to it, where that is not its own name
	 */
	record Candidate(Municipality municipality, @Nullable PlaceName via) {
	}

	/** Why there is a choice. */
	enum Reason {

		/** Several places have this name. */
		NAME,
		/** The postal code lies in several municipalities. */
		CODE,
		/** It is the name of a county. */
		COUNTY,
		/** Several names begin like this. */
		BEGINNING,
		/** Several names are nearly like this. */
		SPELLING

	}

	/** What is not known. */
	enum Subject {

		/** Four digits that are no postal code in either country. */
		CODE,
		/** Letters, but no place of that name. */
		NAME

	}

	/** Why words can't be read. */
	enum Problem {

		EMPTY,
		/** A number, but not of four digits. */
		DIGITS,
		/** Neither letters nor digits. */
		NONSENSE,
		/** Longer than any name of a place. */
		LONG

	}

}
