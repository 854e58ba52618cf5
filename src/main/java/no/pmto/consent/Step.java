package no.pmto.consent;

import no.pmto.site.Language;

/**
 * Something a visit did.
 *
 * @param subject what it was about: the id of a page, of a municipality
 * ({@code no-4601}), of a provider, or a page and a question's anchor
 * ({@code questions#effect})
 */
record Step(Kind kind, String subject, Language language) {

	/** Kinds of steps, as the database names them in small letters. */
	enum Kind {

		/** A page was shown. */
		PAGE,
		/** A municipality's page was shown: somebody looked up where help is. */
		LOOKUP,
		/** A question was opened. */
		QUESTION,
		/** A telephone number was chosen. */
		CALL,
		/** An e-mail address was chosen. */
		EMAIL;

		String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

		boolean isContact() {
			return this == CALL || this == EMAIL;
		}

	}

}
