package no.pmto.finder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import no.pmto.finder.FinderAnswer.Problem;
import no.pmto.site.Edition;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.Layouts;
import no.pmto.site.PageHead;
import no.pmto.site.PageNotFound;
import no.pmto.site.PublicCache;
import no.pmto.site.PublicPage.Address;
import no.pmto.site.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Takes a visitor's words and shows whom to contact. The words themselves never become
 * part of an address or the log: a lookup answers with a redirect to the municipality's
 * own page.
 */
@Controller
@RequestMapping("/{language:[a-z]{2}}/{slug:${pmto.finder.slugs}}")
class FinderController {

	private final Editions editions;

	private final Layouts layouts;

	private final Words words;

	private final FinderPaths paths;

	private final Clock clock;

	FinderController(Editions editions, Layouts layouts, Words words, FinderPaths paths, Clock clock) {
		this.editions = editions;
		this.layouts = layouts;
		this.words = words;
		this.paths = paths;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView page(@PathVariable Language language, @PathVariable String slug, @RequestParam @Nullable String q,
			@RequestParam @Nullable String country, HttpServletResponse response) {
		if (!slug.equals(this.paths.slug(language))) {
			return redirect(HttpStatus.MOVED_PERMANENTLY, this.paths.base(language));
		}
		if (q != null) {
			return look(language, q, country, response);
		}
		PublicCache.allow(response);
		return search(language, "", null, null, this.editions.current());
	}

	@PostMapping
	ModelAndView look(@PathVariable Language language, @RequestParam(defaultValue = "") String q,
			@RequestParam @Nullable String country, HttpServletResponse response) {
		Edition edition = this.editions.current();
		Country chosen = Country.of((country != null) ? country : "").orElse(null);
		Country likely = Country.of(language.likelyCountry()).orElseThrow();
		PublicCache.forbid(response);
		return switch (new Finder(edition.part(Directory.class)).answer(q, chosen, likely)) {
			case FinderAnswer.Found found -> toMunicipality(language, found);
			case FinderAnswer.Choice choice -> choice(language, q, choice, edition);
			case FinderAnswer.UnknownCode unknown ->
				problem(HttpStatus.NOT_FOUND, search(language, q, chosen, "unknownCode", edition));
			case FinderAnswer.Unreadable unreadable ->
				problem(HttpStatus.BAD_REQUEST, search(language, q, chosen, name(unreadable.problem()), edition));
		};
	}

	private ModelAndView toMunicipality(Language language, FinderAnswer.Found found) {
		String path = this.paths.to(found.municipality(), language);
		Municipality also = found.also();
		return redirect(HttpStatus.SEE_OTHER, (also != null) ? path + "?also=" + also.id() : path);
	}

	private ModelAndView choice(Language language, String typed, FinderAnswer.Choice choice, Edition edition) {
		List<Choice> choices = choice.municipalities()
			.stream()
			.sorted(Comparator.comparing((municipality) -> municipality.id().toString()))
			.map((municipality) -> new Choice(municipality.name(), detail(language, municipality),
					this.paths.to(municipality, language)))
			.toList();
		PageHead head = finderHead(language, "finder.choice.title").notIndexed();
		return new ModelAndView("finder/choice").addObject("typed", typed)
			.addObject("choices", choices)
			.addObject("layout", this.layouts.around(head, edition));
	}

	private String detail(Language language, Municipality municipality) {
		return municipality.county() + ", "
				+ this.words.get(language, "finder.country." + municipality.id().country().code());
	}

	private ModelAndView search(Language language, String typed, @Nullable Country chosen, @Nullable String problem,
			Edition edition) {
		PageHead head = finderHead(language, (problem != null) ? "finder.error.title" : "finder.title")
			.reviewedOn(edition.part(Directory.class).reviewedOn());
		return new ModelAndView("finder/search").addObject("typed", typed)
			.addObject("country", (chosen != null) ? chosen.code() : null)
			.addObject("problem", problem)
			.addObject("layout", this.layouts.around((problem != null) ? head.notIndexed() : head, edition));
	}

	@GetMapping("/{country:[a-z]{2}}/{place}")
	ModelAndView municipality(@PathVariable Language language, @PathVariable String slug, @PathVariable String country,
			@PathVariable String place, @RequestParam @Nullable String also, HttpServletResponse response) {
		Edition edition = this.editions.current();
		Directory directory = edition.part(Directory.class);
		Municipality municipality = MunicipalityId.parse(country + "-" + place.split("-", 2)[0])
			.flatMap(directory::municipality)
			.orElseThrow(PageNotFound::new);
		Municipality other = MunicipalityId.parse((also != null) ? also : "")
			.flatMap(directory::municipality)
			.orElse(null);
		if (!place.equals(municipality.slug()) || !slug.equals(this.paths.slug(language))) {
			String path = this.paths.to(municipality, language);
			return redirect(HttpStatus.MOVED_PERMANENTLY, (other != null) ? path + "?also=" + other.id() : path);
		}
		PublicCache.allow(response);
		return new ModelAndView(municipality.governed() ? "finder/municipality" : "finder/outside")
			.addObject("help", LocalHelp.in(municipality, directory, LocalDate.now(this.clock)))
			.addObject("finderBase", this.paths.base(language))
			.addObject("also", other)
			.addObject("layout",
					this.layouts.around(head(language, municipality, other, directory.reviewedOn()), edition));
	}

	private PageHead head(Language language, Municipality municipality, @Nullable Municipality also,
			LocalDate reviewedOn) {
		String kind = municipality.governed() ? "finder.municipality." : "finder.outside.";
		String also2 = (also != null) ? "?also=" + also.id() : "";
		return new PageHead(language, this.words.get(language, kind + "title", municipality.name()),
				this.words.get(language, kind + "description", municipality.name()),
				this.paths.everywhere("/" + municipality.path() + also2))
			.below(List.of(new Address(this.paths.base(language), this.words.get(language, "finder.menu"))))
			.about(municipality.id().country().code(), municipality.county())
			.reviewedOn(reviewedOn);
	}

	private PageHead finderHead(Language language, String titleKey) {
		return new PageHead(language, this.words.get(language, titleKey),
				this.words.get(language, "finder.description"), this.paths.everywhere(""));
	}

	/** As templates and messages write it: {@code unknownName}. */
	private static String name(Problem problem) {
		return (problem == Problem.UNKNOWN_NAME) ? "unknownName" : problem.name().toLowerCase(Locale.ROOT);
	}

	private static ModelAndView problem(HttpStatus status, ModelAndView page) {
		page.setStatus(status);
		return page;
	}

	private static ModelAndView redirect(HttpStatus status, String path) {
		RedirectView redirect = new RedirectView(path);
		redirect.setStatusCode(status);
		redirect.setExposeModelAttributes(false);
		return new ModelAndView(redirect);
	}

	/** One line of a list to choose from. */
	record Choice(String title, String detail, String path) {
	}

}
