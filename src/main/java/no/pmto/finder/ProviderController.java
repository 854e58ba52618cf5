package no.pmto.finder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.Provider;
import no.pmto.site.Edition;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.Layouts;
import no.pmto.site.PageHead;
import no.pmto.site.PageNotFound;
import no.pmto.site.PublicCache;
import no.pmto.site.PublicPage.Address;
import no.pmto.site.Redirects;
import no.pmto.site.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows one provider, and hands it out as a contact for the phone. */
@Controller
@RequestMapping("/{language:[a-z]{2}}/{slug:${pmto.finder.slugs}}")
class ProviderController {

	private static final MediaType CONTACT = MediaType.parseMediaType("text/vcard;charset=utf-8");

	private final Editions editions;

	private final Layouts layouts;

	private final Words words;

	private final FinderPaths paths;

	private final Clock clock;

	ProviderController(Editions editions, Layouts layouts, Words words, FinderPaths paths, Clock clock) {
		this.editions = editions;
		this.layouts = layouts;
		this.words = words;
		this.paths = paths;
		this.clock = clock;
	}

	@GetMapping("/{id:[a-z0-9]+-[a-z0-9-]+}")
	ModelAndView provider(@PathVariable Language language, @PathVariable String slug, @PathVariable String id,
			HttpServletResponse response) {
		Edition edition = this.editions.current();
		Directory directory = edition.part(Directory.class);
		Provider provider = directory.provider(id).orElseThrow(PageNotFound::new);
		Municipality seat = seat(provider, directory);
		if (provider.general() && seat != null) {
			return Redirects.to(HttpStatus.MOVED_PERMANENTLY, this.paths.to(seat, language));
		}
		if (!slug.equals(this.paths.slug(language))) {
			return Redirects.to(HttpStatus.MOVED_PERMANENTLY, this.paths.to(provider, language));
		}
		PublicCache.allow(response);
		return new ModelAndView("finder/provider")
			.addObject("listing", Listing.alone(provider, LocalDate.now(this.clock)))
			.addObject("seat", seat)
			.addObject("serves", serves(provider, directory))
			.addObject("finderBase", this.paths.base(language))
			.addObject("layout", this.layouts.around(head(language, provider, seat, directory), edition));
	}

	@GetMapping("/{id:[a-z0-9]+-[a-z0-9-]+}.vcf")
	ResponseEntity<String> contact(@PathVariable Language language, @PathVariable String id) {
		Provider provider = this.editions.current().part(Directory.class).provider(id).orElseThrow(PageNotFound::new);
		return PublicCache.allow(ResponseEntity.ok().contentType(CONTACT))
			.header("Content-Disposition", "attachment; filename=\"" + provider.id() + ".vcf\"")
			.body(ContactCard.of(provider, language));
	}

	private static @Nullable Municipality seat(Provider provider, Directory directory) {
		return (provider.municipality() != null) ? directory.existing(provider.municipality()) : null;
	}

	private static List<Area> serves(Provider provider, Directory directory) {
		return directory.coveredBy(provider)
			.stream()
			.map((area) -> new Area(directory.existing(area.municipality()), area.districts()))
			.sorted(Collation.by((area) -> area.municipality().name()))
			.toList();
	}

	private PageHead head(Language language, Provider provider, @Nullable Municipality seat, Directory directory) {
		PageHead head = new PageHead(language, provider.name(),
				this.words.get(language, "finder.provider.description", provider.name()),
				Language.each((other) -> this.paths.to(provider, other)));
		Address finder = new Address(this.paths.base(language), this.words.get(language, "finder.menu"));
		String country = provider.country().code();
		Address all = new Address(this.paths.to(provider.country(), language),
				this.words.get(language, "finder.index.title." + country));
		return ((seat != null) ? head.about(country, seat.county()) : head).below(List.of(finder, all))
			.reviewedOn(directory.reviewedOn());
	}

	/** A municipality, or some districts of it, that the provider serves. */
	record Area(Municipality municipality, List<String> districts) {
	}

}
