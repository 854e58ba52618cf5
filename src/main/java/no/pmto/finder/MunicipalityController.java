package no.pmto.finder;

import jakarta.servlet.http.HttpServletResponse;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.MunicipalityId;
import no.pmto.site.Edition;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.PageNotFound;
import no.pmto.site.PublicCache;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a municipality at its own address; a wrong or missing name leads to the right
 * one.
 */
@Controller
@RequestMapping("/{language:[a-z]{2}}/{slug:${pmto.finder.slugs}}/{country:[a-z]{2}}/{place}")
class MunicipalityController {

	private final Editions editions;

	private final FinderPaths paths;

	private final MunicipalityPages pages;

	MunicipalityController(Editions editions, FinderPaths paths, MunicipalityPages pages) {
		this.editions = editions;
		this.paths = paths;
		this.pages = pages;
	}

	@GetMapping
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
			return Redirects.to(HttpStatus.MOVED_PERMANENTLY, this.paths.to(municipality, other, language));
		}
		PublicCache.allow(response);
		return this.pages.page(language, municipality, other, edition);
	}

}
