package no.pmto.consent;

import java.util.List;

import no.pmto.content.PublishedPage;
import no.pmto.content.PublishedPages;
import no.pmto.site.Edition;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.Layouts;
import no.pmto.site.PageHead;
import no.pmto.site.PageNotFound;
import no.pmto.site.StoredOnDevice;
import no.pmto.site.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on cookies: today's choice, another one, and a list of all that is kept on a
 * device.
 */
@Component
class ConsentPages {

	private final Editions editions;

	private final Layouts layouts;

	private final Words words;

	private final List<StoredOnDevice> stored;

	ConsentPages(Editions editions, Layouts layouts, Words words, List<StoredOnDevice> stored) {
		this.editions = editions;
		this.layouts = layouts;
		this.words = words;
		this.stored = List.copyOf(stored);
	}

	String slug(Language language) {
		return this.words.get(language, "consent.slug");
	}

	String path(Language language) {
		return "/" + language.tag() + "/" + slug(language);
	}

	/**
	 * The page.
	 * @param choice today's, or null before the first
	 * @param back where the visitor came from, or an empty text
	 * @param refuses whether the browser itself says no to being counted
	 */
	ModelAndView page(Language language, @Nullable Choice choice, String back, boolean refuses) {
		Edition edition = this.editions.current();
		PublishedPage page = edition.part(PublishedPages.class)
			.at(language, slug(language))
			.orElseThrow(PageNotFound::new);
		PageHead head = new PageHead(language, page.title(), page.description(), Language.each(this::path))
			.reviewedOn(page.reviewed());
		return new ModelAndView("consent/cookies").addObject("page", page)
			.addObject("choice", choice)
			.addObject("back", back)
			.addObject("refuses", refuses)
			.addObject("stored", this.stored)
			.addObject("choosing", true)
			.addObject("layout", this.layouts.around(head, edition));
	}

}
