package no.pmto.content;

import java.util.List;

import no.pmto.site.Edition;
import no.pmto.site.EditionPart;
import no.pmto.site.PublicPage;
import no.pmto.site.PublicPages;
import no.pmto.site.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Publishes the pages. */
@Component
@Order(2)
class ContentEdition implements EditionPart<PublishedPages>, PublicPages {

	private final Pages pages;

	private final Words words;

	ContentEdition(Pages pages, Words words) {
		this.pages = pages;
		this.words = words;
	}

	@Override
	public Class<PublishedPages> type() {
		return PublishedPages.class;
	}

	@Override
	public List<PublicPage> in(Edition edition) {
		return edition.part(PublishedPages.class).publicPages();
	}

	@Override
	public PublishedPages read() {
		return new Rendering(this.pages.findAllByOrderByPosition(), this.words).pages(Substitutes.NONE);
	}

}
