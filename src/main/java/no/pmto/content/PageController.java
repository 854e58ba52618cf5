package no.pmto.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import no.pmto.site.Edition;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.Layouts;
import no.pmto.site.PageHead;
import no.pmto.site.PageNotFound;
import no.pmto.site.PublicCache;
import no.pmto.site.PublicPage;
import no.pmto.site.PublicPage.Address;
import no.pmto.site.Redirects;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows the pages of the current edition. */
@Controller
class PageController {

	private static final String OFFERS = "offers";

	private final Editions editions;

	private final Layouts layouts;

	PageController(Editions editions, Layouts layouts) {
		this.editions = editions;
		this.layouts = layouts;
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
		return new ModelAndView(page.layout().template()).addObject("page", page)
			.addObject("offers", pages.children(OFFERS, language))
			.addObject("children", pages.children(page.id(), language))
			.addObject("layout", this.layouts.around(head(page, pages), edition));
	}

	private static ModelAndView withoutSlash(Language language, String path, PublishedPages pages) {
		String page = path.replaceFirst("/+$", "");
		if (pages.at(language, page).isEmpty()) {
			throw new PageNotFound();
		}
		return Redirects.to(HttpStatus.MOVED_PERMANENTLY, "/" + language.tag() + "/" + page);
	}

	private static PageHead head(PublishedPage page, PublishedPages pages) {
		Map<Language, String> paths = new HashMap<>();
		pages.publicPage(page.id()).addresses().forEach((language, address) -> paths.put(language, address.path()));
		PageHead head = new PageHead(page.language(), page.title(), page.description(), paths).below(trail(page, pages))
			.reviewedOn(page.reviewed());
		return (page.layout() == PageLayout.QUESTIONS) ? head.with(Faq.jsonLd(page)) : head;
	}

	private static List<Address> trail(PublishedPage page, PublishedPages pages) {
		Deque<Address> trail = new ArrayDeque<>();
		for (PublicPage above = pages.parent(page.id()); above != null; above = pages.parent(above.id())) {
			trail.addFirst(above.in(page.language()));
		}
		return List.copyOf(trail);
	}

}
