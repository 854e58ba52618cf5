package no.pmto.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.pmto.site.Edition;
import no.pmto.site.Language;
import no.pmto.site.Layouts;
import no.pmto.site.PageHead;
import no.pmto.site.PublicPage;
import no.pmto.site.PublicPage.Address;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts a page into its template and into the frame of the site. */
@Component
class PageViews {

	private static final String OFFERS = "offers";

	private final Layouts layouts;

	PageViews(Layouts layouts) {
		this.layouts = layouts;
	}

	ModelAndView of(PublishedPage page, PublishedPages pages, Edition edition) {
		return new ModelAndView(page.layout().template()).addObject("page", page)
			.addObject("offers", pages.children(OFFERS, page.language()))
			.addObject("children", pages.children(page.id(), page.language()))
			.addObject("layout", this.layouts.around(head(page, pages), edition));
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
