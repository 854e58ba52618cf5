package no.pmto.content;

import java.util.List;

import no.pmto.database.MadeOfRows;
import no.pmto.database.WrittenRows;
import no.pmto.site.Edition;
import no.pmto.site.EditionPart;
import no.pmto.site.PublicPage;
import no.pmto.site.PublicPages;
import no.pmto.site.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Publishes the pages, the former ones as long as nothing in their tables has changed.
 */
@Component
@Order(2)
class ContentEdition implements EditionPart<PublishedPages>, PublicPages {

	static final List<String> TABLES = List.of("page", "page_translation", "section", "section_translation");

	private final Pages pages;

	private final Words words;

	private final MadeOfRows<PublishedPages> published;

	ContentEdition(Pages pages, Words words, WrittenRows rows) {
		this.pages = pages;
		this.words = words;
		this.published = new MadeOfRows<>(rows, TABLES);
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
		return this.published
			.get(() -> new Rendering(this.pages.findAllByOrderByPosition(), this.words).pages(Substitutes.NONE));
	}

}
