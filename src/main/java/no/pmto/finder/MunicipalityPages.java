package no.pmto.finder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.PlaceName;
import no.pmto.site.Edition;
import no.pmto.site.Language;
import no.pmto.site.Layout;
import no.pmto.site.Layouts;
import no.pmto.site.PageHead;
import no.pmto.site.PublicPage.Address;
import no.pmto.site.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whom to contact in one municipality: the finder's answer, and its card for the call.
 */
@Component
class MunicipalityPages {

	private static final int MOST_ON_CARD = 4;

	private final Layouts layouts;

	private final Words words;

	private final FinderPaths paths;

	private final AnswerMaps maps;

	private final Clock clock;

	MunicipalityPages(Layouts layouts, Words words, FinderPaths paths, AnswerMaps maps, Clock clock) {
		this.layouts = layouts;
		this.words = words;
		this.paths = paths;
		this.maps = maps;
		this.clock = clock;
	}

	/**
	 * The answer to words that were spelt otherwise, which it repeats: on this page only,
	 * never in an address.
	 */
	ModelAndView corrected(Language language, FinderAnswer.Found found, String typed, Edition edition) {
		return page(language, found.municipality(), null, ListingFilter.NONE, edition).addObject("typed", typed.strip())
			.addObject("corrected", found.corrected());
	}

	/**
	 * The municipality's own page.
	 * @param also the municipality of the same postal code in the other country
	 */
	ModelAndView page(Language language, Municipality municipality, @Nullable Municipality also, ListingFilter filter,
			Edition edition) {
		Directory directory = edition.part(Directory.class);
		LocalHelp all = LocalHelp.in(municipality, directory, LocalDate.now(this.clock));
		LocalHelp shown = filter.isSet() ? all.only(filter.fits()) : all;
		String kind = municipality.governed() ? "finder.municipality." : "finder.outside.";
		PageHead head = head(language, kind, municipality, (other) -> this.paths.to(municipality, also, other),
				directory)
			.below(List.of(finder(language)));
		Layout layout = this.layouts.around(filter.isSet() ? head.notIndexed() : head, edition);
		return new ModelAndView(municipality.governed() ? "finder/municipality" : "finder/outside")
			.addObject("help", shown)
			.addObject("map", this.maps.of(shown).orElse(null))
			.addObject("near", directory.near(municipality.id()))
			.addObject("former", former(municipality, directory))
			.addObject("also", also)
			.addObject("filtered", filter.isSet())
			.addObject("options", filter.options(all))
			.addObject("shown", shown.all().size())
			.addObject("total", all.all().size())
			.addObject("keep", KeepLinks.of(all, layout.title(), layout.canonical()))
			.addObject("ownPath", this.paths.to(municipality, language))
			.addObject("cardPath", this.paths.toCard(municipality, language))
			.addObject("finderBase", this.paths.base(language))
			.addObject("layout", layout);
	}

	/** One page to print and keep beside the phone. */
	ModelAndView card(Language language, Municipality municipality, Edition edition) {
		Directory directory = edition.part(Directory.class);
		LocalHelp help = LocalHelp.in(municipality, directory, LocalDate.now(this.clock));
		PageHead head = head(language, "finder.card.", municipality, (other) -> this.paths.toCard(municipality, other),
				directory)
			.below(List.of(finder(language), new Address(this.paths.to(municipality, language), municipality.name())))
			.notIndexed();
		return new ModelAndView("finder/card").addObject("help", help)
			.addObject("then", help.familyCounselling().stream().limit(MOST_ON_CARD).toList())
			.addObject("answerPath", this.paths.to(municipality, language))
			.addObject("layout", this.layouts.around(head, edition));
	}

	private PageHead head(Language language, String kind, Municipality municipality, Function<Language, String> path,
			Directory directory) {
		Map<Language, String> everywhere = Language.each(path);
		return new PageHead(language, this.words.get(language, kind + "title", municipality.name()),
				this.words.get(language, kind + "description", municipality.name()), everywhere)
			.about(municipality.id().country().code(), municipality.county())
			.reviewedOn(directory.reviewedOn());
	}

	private Address finder(Language language) {
		return new Address(this.paths.base(language), this.words.get(language, "finder.menu"));
	}

	private static List<String> former(Municipality municipality, Directory directory) {
		return directory.furtherNames(municipality.id())
			.stream()
			.filter((name) -> name.kind() == PlaceName.Kind.FORMER)
			.map(PlaceName::name)
			.distinct()
			.sorted(Collation.by(Function.identity()))
			.toList();
	}

}
