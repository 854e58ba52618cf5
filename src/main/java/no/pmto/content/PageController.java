package no.pmto.content;

import jakarta.servlet.http.HttpServletResponse;
import no.pmto.site.Edition;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.PageNotFound;
import no.pmto.site.PublicCache;
import no.pmto.site.Redirects;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the pages of the current edition. */
@Controller
class PageController {

	private final Editions editions;

	private final PageViews views;

	PageController(Editions editions, PageViews views) {
		this.editions = editions;
		this.views = views;
	}

	@GetMapping("/{language:[a-z]{2}}/{*path}")
	ModelAndView show(@PathVariable Language language, @PathVariable String path, HttpServletResponse response) {
		Edition edition = this.editions.current();
		PublishedPages pages = edition.part(PublishedPages.class);
		String below = path.substring(1);
		if (below.endsWith("/")) {
			return withoutSlash(language, below, pages);
		}
		PublishedPage page = pages.at(language, below).orElseThrow(PageNotFound::new);
		PublicCache.allow(response);
		return this.views.of(page, pages, edition);
	}

	private static ModelAndView withoutSlash(Language language, String path, PublishedPages pages) {
		String page = path.replaceFirst("/+$", "");
		if (pages.at(language, page).isEmpty()) {
			throw new PageNotFound();
		}
		return Redirects.to(HttpStatus.MOVED_PERMANENTLY, "/" + language.tag() + "/" + page);
	}

}
