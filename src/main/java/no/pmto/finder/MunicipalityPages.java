package no.pmto.finder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.site.Edition;
import no.pmto.site.Language;
import no.pmto.site.Layouts;
import no.pmto.site.PageHead;
import no.pmto.site.PublicPage.Address;
import no.pmto.site.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Whom to contact in one municipality: the finder's answer. */
@Component
class MunicipalityPages {

	private final Layouts layouts;

	private final Words words;

	private final FinderPaths paths;

	private final Clock clock;

	MunicipalityPages(Layouts layouts, Words words, FinderPaths paths, Clock clock) {
		this.layouts = layouts;
		this.words = words;
		this.paths = paths;
		this.clock = clock;
	}

	/**
	 * The answer to words that were spelt otherwise, which it repeats: on this page only,
	 * never in an address.
	 */
	ModelAndView corrected(Language language, FinderAnswer.Found found, String typed, Edition edition) {
		return page(language, found.municipality(), null, edition).addObject("typed", typed.strip())
			.addObject("corrected", found.corrected());
	}

	/**
	 * The municipality's own page.
	 * @param also the municipality of the same postal code in the other country
	 */
	ModelAndView page(Language language, Municipality municipality, @Nullable Municipality also, Edition edition) {
		Directory directory = edition.part(Directory.class);
		return new ModelAndView(municipality.governed() ? "finder/municipality" : "finder/outside")
			.addObject("help", LocalHelp.in(municipality, directory, LocalDate.now(this.clock)))
			.addObject("near", directory.near(municipality.id()))
			.addObject("finderBase", this.paths.base(language))
			.addObject("also", also)
			.addObject("layout", this.layouts.around(head(language, municipality, also, directory), edition));
	}

	private PageHead head(Language language, Municipality municipality, @Nullable Municipality also,
			Directory directory) {
		String kind = municipality.governed() ? "finder.municipality." : "finder.outside.";
		Map<Language, String> everywhere = this.paths.everywhere((other) -> this.paths.to(municipality, also, other));
		return new PageHead(language, this.words.get(language, kind + "title", municipality.name()),
				this.words.get(language, kind + "description", municipality.name()), everywhere)
			.below(List.of(new Address(this.paths.base(language), this.words.get(language, "finder.menu"))))
			.about(municipality.id().country().code(), municipality.county())
			.reviewedOn(directory.reviewedOn());
	}

}
