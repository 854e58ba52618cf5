package no.pmto.finder;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.finder.FinderAnswer.Candidate;
import no.pmto.site.Edition;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.PublicCache;
import no.pmto.site.Redirects;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes a visitor's words and shows whom to contact. The words themselves never become
 * part of an address or the log: a lookup answers with a redirect to the municipality's
 * own page.
 */
@Controller
@RequestMapping("/{language:[a-z]{2}}/{slug:${pmto.finder.slugs}}")
class FinderController {

	private final Editions editions;

	private final FinderPaths paths;

	private final SearchPages searches;

	private final MunicipalityPages pages;

	FinderController(Editions editions, FinderPaths paths, SearchPages searches, MunicipalityPages pages) {
		this.editions = editions;
		this.paths = paths;
		this.searches = searches;
		this.pages = pages;
	}

	@GetMapping
	ModelAndView page(@PathVariable Language language, @PathVariable String slug, @RequestParam @Nullable String q,
			@RequestParam @Nullable String country, HttpServletResponse response) {
		if (q != null) {
			return look(language, q, country, response);
		}
		if (!slug.equals(this.paths.slug(language))) {
			return Redirects.to(HttpStatus.MOVED_PERMANENTLY, this.paths.base(language));
		}
		PublicCache.allow(response);
		return this.searches.empty(language, this.editions.current());
	}

	@PostMapping
	ModelAndView look(@PathVariable Language language, @RequestParam(defaultValue = "") String q,
			@RequestParam @Nullable String country, HttpServletResponse response) {
		Edition edition = this.editions.current();
		Country chosen = Country.of((country != null) ? country : "").orElse(null);
		Country likely = Country.of(language.likelyCountry()).orElseThrow();
		PublicCache.forbid(response);
		return switch (new Finder(edition.part(Directory.class)).answer(q, chosen, likely)) {
			case FinderAnswer.Found found when found.corrected() != null ->
				this.pages.corrected(language, found, q, edition);
			case FinderAnswer.Found found -> toMunicipality(language, found);
			case FinderAnswer.Ambiguous ambiguous -> this.searches.choice(language, q, ambiguous, edition);
			case FinderAnswer.Unknown(FinderAnswer.Subject subject, List<Candidate> similar) ->
				this.searches.problem(language, q, chosen, subject, similar, edition);
			case FinderAnswer.Invalid(FinderAnswer.Problem problem, List<Candidate> similar) ->
				this.searches.problem(language, q, chosen, problem, similar, edition);
		};
	}

	private ModelAndView toMunicipality(Language language, FinderAnswer.Found found) {
		return Redirects.to(HttpStatus.SEE_OTHER, this.paths.to(found.municipality(), found.also(), language));
	}

}
