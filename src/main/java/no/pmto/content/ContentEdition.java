package no.pmto.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import no.pmto.site.Edition;
import no.pmto.site.EditionPart;
import no.pmto.site.Language;
import no.pmto.site.PublicPage;
import no.pmto.site.PublicPage.Address;
import no.pmto.site.PublicPages;
import no.pmto.site.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Publishes the pages: Markdown becomes HTML here, once per edition. */
@Component
@Order(2)
class ContentEdition implements EditionPart<PublishedPages>, PublicPages {

	private static final Logger log = LoggerFactory.getLogger(ContentEdition.class);

	private static final String TO_A_PAGE = "page:";

	private final Pages pages;

	private final Words words;

	private final Markdown markdown = new Markdown();

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
		List<Page> stored = this.pages.findAllByOrderByPosition();
		List<PublicPage> addresses = stored.stream().map(ContentEdition::publicPage).toList();
		Map<String, String> parents = new HashMap<>();
		List<PublishedPage> published = new ArrayList<>();
		for (Page page : stored) {
			if (page.parentId() != null) {
				parents.put(page.id(), page.parentId());
			}
			page.translations()
				.forEach(
						(language, text) -> published.add(publish(page, language, text, linksIn(language, addresses))));
		}
		return new PublishedPages(published, addresses, parents);
	}

	private static PublicPage publicPage(Page page) {
		Map<Language, Address> addresses = new HashMap<>();
		page.translations()
			.forEach((language, text) -> addresses.put(language,
					new Address("/" + language.tag() + "/" + text.path(), text.menuTitle())));
		return new PublicPage(page.id(), page.menu(), addresses, page.reviewedOn());
	}

	private PublishedPage publish(Page page, Language language, PageTranslation text, UnaryOperator<String> links) {
		List<PublishedSection> sections = page.sections()
			.stream()
			.filter((section) -> section.translations().containsKey(language))
			.map((section) -> publish(section, section.translations().get(language), links))
			.toList();
		return new PublishedPage(page.id(), page.layout(), language, text.path(), text.title(), text.menuTitle(),
				text.description(), this.markdown.html(text.lead(), links), Map.copyOf(text.facts()), page.reviewedOn(),
				sections);
	}

	private PublishedSection publish(Section section, SectionTranslation text, UnaryOperator<String> links) {
		return new PublishedSection(section.anchor(), text.heading(), html(text.shortAnswer(), links),
				this.markdown.html(text.body(), links), html(text.sources(), links), section.figure());
	}

	private @Nullable String html(@Nullable String text, UnaryOperator<String> links) {
		return (text != null) ? this.markdown.html(text, links) : null;
	}

	/**
	 * Turns {@code page:questions#effect} into the path of that page in this language.
	 */
	private UnaryOperator<String> linksIn(Language language, List<PublicPage> addresses) {
		Map<String, String> paths = new HashMap<>();
		addresses.forEach((page) -> paths.put(page.id(), page.in(language).path()));
		paths.put("finder", "/" + language.tag() + "/" + this.words.get(language, "finder.slug"));
		return (destination) -> destination.startsWith(TO_A_PAGE) ? path(destination, paths) : destination;
	}

	private static String path(String destination, Map<String, String> paths) {
		String[] target = destination.substring(TO_A_PAGE.length()).split("#", 2);
		String path = paths.get(target[0]);
		if (path == null) {
			log.warn("A link leads to the page {}, which there is not", target[0]);
			return "";
		}
		return (target.length > 1) ? path + "#" + target[1] : path;
	}

}
