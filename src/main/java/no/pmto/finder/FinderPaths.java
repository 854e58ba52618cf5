package no.pmto.finder;

import java.util.Map;

import no.pmto.directory.Country;
import no.pmto.directory.Municipality;
import no.pmto.directory.Provider;
import no.pmto.site.Language;
import no.pmto.site.Words;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Where the finder's pages stand, in every language. */
@Component
public class FinderPaths {

	private final Words words;

	FinderPaths(Words words) {
		this.words = words;
	}

	/** The finder's own part of the path: {@code finn-pmto}. */
	String slug(Language language) {
		return this.words.get(language, "finder.slug");
	}

	/** The finder's path: {@code /nb/finn-pmto}. */
	public String base(Language language) {
		return "/" + language.tag() + "/" + slug(language);
	}

	/** A municipality's path: {@code /nb/finn-pmto/no/4601-bergen}. */
	public String to(Municipality municipality, Language language) {
		return base(language) + "/" + municipality.path();
	}

	/**
	 * A municipality's path, with the one that has the same postal code in the other
	 * country: {@code /nb/finn-pmto/no/1870-sortland?also=dk-0706}.
	 */
	String to(Municipality municipality, @Nullable Municipality also, Language language) {
		return to(municipality, language) + ((also != null) ? "?also=" + also.id() : "");
	}

	/** The path of a municipality's card for the call. */
	String toCard(Municipality municipality, Language language) {
		return to(municipality, language) + "/" + this.words.get(language, "finder.card.slug");
	}

	/** A provider's path: {@code /nb/finn-pmto/fvk-bjorgvin}. */
	public String to(Provider provider, Language language) {
		return base(language) + "/" + provider.id();
	}

	/** The path of all municipalities of a country: {@code /nb/finn-pmto/no}. */
	String to(Country country, Language language) {
		return base(language) + "/" + country.code();
	}

	/**
	 * The path of a page below the finder, in every language.
	 * @param below the part after the finder's own, with its slash; empty for the finder
	 */
	Map<Language, String> everywhere(String below) {
		return Language.each((language) -> base(language) + below);
	}

}
