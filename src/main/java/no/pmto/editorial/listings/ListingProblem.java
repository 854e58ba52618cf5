package no.pmto.editorial.listings;

import java.util.Locale;

/**
 * What is wrong with one field of a listing.
 *
 * @param field where it is wrong
 * @param kind what is wrong
 */
public record ListingProblem(ListingField field, Kind kind) {

	/** What can be wrong; each has words for editors. */
	public enum Kind {

		/** It is empty, and must not be. */
		REQUIRED,
		/** It has a character that can't be seen, or far too many. */
		CHARACTERS, LONG,
		/**
		 * A letter became a question mark where a program could not write it.
		 */
		LOST_LETTER,
		/** It is none of the words that may stand there. */
		ID, COUNTRY, TYPE, OFFERS, PMTO_STATUS, REFERRAL, CONFIRMED_HOW, TRUE_FALSE,
		/** It does not have the form of its kind. */
		PHONE, EMAIL, WEBSITE, DATE, DAY, ORGANISATION_NUMBER, COVERAGE,
		/** It is a date to come. */
		FUTURE,
		/** It is not in the registers, or is another country's. */
		MUNICIPALITY, OTHER_COUNTRY, POSTAL_CODE,
		/** Coverage names a municipality twice. */
		SERVED_TWICE,
		/**
		 * A confirmation has all three of day, person and way, or none of them.
		 */
		HALF_CONFIRMED,
		/**
		 * The row for a municipality as a whole is of that type, shown to visitors, and
		 * serves its municipality: else the finder would have no answer there.
		 */
		GENERAL,
		/** Another row has the same id. */
		ID_TWICE,
		/** Another row stands for the same municipality as a whole. */
		GENERAL_TWICE,
		/** No row stands for this municipality as a whole. */
		GENERAL_MISSING;

		/** The message that says it. */
		public String key() {
			return "editorial.directory.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
