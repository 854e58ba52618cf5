package no.pmto.finder;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.MunicipalityId;
import no.pmto.site.Edition;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.PageNotFound;
import no.pmto.site.PublicCache;
import no.pmto.site.Redirects;
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
			@PathVariable String place, @RequestParam @Nullable String also, @RequestParam @Nullable String referral,
			@RequestParam @Nullable String offer, @RequestParam @Nullable String type, HttpServletResponse response) {
		Edition edition = this.editions.current();
		Municipality municipality = municipality(country, place, edition);
		Municipality other = MunicipalityId.parse((also != null) ? also : "")
			.flatMap(edition.part(Directory.class)::municipality)
			.filter((there) -> there.id().country() != municipality.id().country())
			.orElse(null);
		if (!place.equals(municipality.slug()) || !slug.equals(this.paths.slug(language))) {
			return Redirects.to(HttpStatus.MOVED_PERMANENTLY, this.paths.to(municipality, other, language));
		}
		PublicCache.allow(response);
		return this.pages.page(language, municipality, other, ListingFilter.of(referral, offer, type), edition);
	}

	@GetMapping("/{card:${pmto.finder.cards}}")
	ModelAndView card(@PathVariable Language language, @PathVariable String country, @PathVariable String place,
			HttpServletRequest request, HttpServletResponse response) {
		Edition edition = this.editions.current();
		Municipality municipality = municipality(country, place, edition);
		String path = this.paths.toCard(municipality, language);
		if (!path.equals(request.getRequestURI())) {
			return Redirects.to(HttpStatus.MOVED_PERMANENTLY, path);
		}
		PublicCache.allow(response);
		return this.pages.card(language, municipality, edition);
	}

	private static Municipality municipality(String country, String place, Edition edition) {
		return MunicipalityId.parse(country + "-" + place.split("-", 2)[0])
			.flatMap(edition.part(Directory.class)::municipality)
			.orElseThrow(PageNotFound::new);
	}

}
