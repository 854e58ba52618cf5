package no.pmto.contact;

import no.pmto.site.Language;
import no.pmto.site.Words;

import org.springframework.stereotype.Component;

/** Where the pages of contact stand, in every language. */
@Component
class ContactPaths {

	private final Words words;

	ContactPaths(Words words) {
		this.words = words;
	}

	String slug(Language language) {
		return this.words.get(language, "contact.slug");
	}

	/** The page itself: {@code /nb/kontakt}. */
	String base(Language language) {
		return "/" + language.tag() + "/" + slug(language);
	}

	/** The receipt of a secret: {@code /nb/kontakt/kvittering/…}. */
	String receipt(Language language, String secret) {
		return base(language) + "/" + this.words.get(language, "contact.receipt.slug") + "/" + secret;
	}

}
