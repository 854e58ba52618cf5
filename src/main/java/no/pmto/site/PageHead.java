package no.pmto.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself for the frame around it.
 *
 * @param title without the name of the site
 * @param description for search engines and shared links
 * @param paths the same page in every language, from the root
 * @param trail the pages above this one, from the top, without the front page and without
 * this one
 * @param country whose help lines the page shows, as ISO code in small letters
 * @param region the only region whose help lines it shows, or null for all of the country
 * @param reviewed when somebody last went through what the page says, or null where it
 * says nothing of its own
 * @param indexed whether search engines may list it
 * @param structuredData JSON-LD documents beside the breadcrumbs
 */
public record PageHead(Language language, String title, String description, Map<Language, String> paths,
		List<PublicPage.Address> trail, String country, @Nullable String region, @Nullable LocalDate reviewed,
		boolean indexed, List<Object> structuredData) {

	public PageHead(Language language, String title, String description, Map<Language, String> paths) {
		this(language, title, description, paths, List.of(), language.likelyCountry(), null, null, true, List.of());
	}

	public PageHead below(List<PublicPage.Address> pages) {
		return new PageHead(this.language, this.title, this.description, this.paths, pages, this.country, this.region,
				this.reviewed, this.indexed, this.structuredData);
	}

	public PageHead about(String otherCountry, @Nullable String itsRegion) {
		return new PageHead(this.language, this.title, this.description, this.paths, this.trail, otherCountry,
				itsRegion, this.reviewed, this.indexed, this.structuredData);
	}

	public PageHead reviewedOn(LocalDate day) {
		return new PageHead(this.language, this.title, this.description, this.paths, this.trail, this.country,
				this.region, day, this.indexed, this.structuredData);
	}

	public PageHead notIndexed() {
		return new PageHead(this.language, this.title, this.description, this.paths, this.trail, this.country,
				this.region, this.reviewed, false, this.structuredData);
	}

	public PageHead with(Object jsonLd) {
		return new PageHead(this.language, this.title, this.description, this.paths, this.trail, this.country,
				this.region, this.reviewed, this.indexed, List.of(jsonLd));
	}

	/** The path of this page in its own language. */
	String path() {
		return this.paths.getOrDefault(this.language, "/" + this.language.tag() + "/");
	}

}
