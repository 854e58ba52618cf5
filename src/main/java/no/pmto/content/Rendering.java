package no.pmto.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import no.pmto.site.Language;
import no.pmto.site.PublicPage;
import no.pmto.site.PublicPage.Address;
import no.pmto.site.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes what visitors read out of what is stored. */
final class Rendering {

	private static final Logger log = LoggerFactory.getLogger(Rendering.class);

	static final String TO_A_PAGE = "page:";

	private final Markdown markdown = new Markdown();

	private final List<Page> stored;

	private final List<PublicPage> addresses;

	private final Map<Language, Map<String, String>> paths;

	Rendering(List<Page> stored, Words words) {
		this.stored = stored;
		this.addresses = stored.stream().map(Rendering::publicPage).toList();
		this.paths = Language.each((language) -> {
			Map<String, String> paths = new HashMap<>();
			this.addresses.forEach((page) -> paths.put(page.id(), page.in(language).path()));
			paths.put(PublicPage.FINDER, "/" + language.tag() + "/" + words.get(language, "finder.slug"));
			return paths;
		});
	}

	private static PublicPage publicPage(Page page) {
		Map<Language, Address> addresses = new HashMap<>();
		page.translations()
			.forEach((language, text) -> addresses.put(language,
					new Address("/" + language.tag() + "/" + text.path(), text.menuTitle())));
		return new PublicPage(page.id(), page.menu(), addresses, page.reviewedOn());
	}

	/** Everything, with some of it replaced. */
	PublishedPages pages(Substitutes instead) {
		Map<String, String> parents = new HashMap<>();
		List<PublishedPage> published = new ArrayList<>();
		for (Page page : this.stored) {
			if (page.parentId() != null) {
				parents.put(page.id(), page.parentId());
			}
			page.translations().forEach((language, text) -> published.add(render(page, language, text, instead)));
		}
		return new PublishedPages(published, this.addresses, parents);
	}

	private PublishedPage render(Page page, Language language, PageTranslation stored, Substitutes instead) {
		PageTranslation text = instead.head(page.id(), language)
			.map((head) -> head.toHead(stored.path(), stored.updatedAt()))
			.orElse(stored);
		List<PublishedSection> sections = page.sections()
			.stream()
			.flatMap((section) -> render(section, language, instead))
			.toList();
		return new PublishedPage(page.id(), page.layout(), language, text.path(), text.title(), text.menuTitle(),
				text.description(), html(language, text.lead()), Map.copyOf(text.facts()), page.reviewedOn(), sections);
	}

	private Stream<PublishedSection> render(Section section, Language language, Substitutes instead) {
		PassageText stored = Optional.ofNullable(section.translations().get(language))
			.map(PassageText::of)
			.orElse(PassageText.NONE);
		PassageText text = instead.section(section.id(), language).orElse(stored);
		return text.isEmpty() ? Stream.empty()
				: Stream.of(new PublishedSection(section.anchor(), text.get("heading"),
						htmlOrNull(language, text.get("short")), html(language, text.get("body")),
						htmlOrNull(language, text.get("sources")), section.figure()));
	}

	private @Nullable Html htmlOrNull(Language language, String text) {
		return text.isEmpty() ? null : html(language, text);
	}

	/** Safe HTML of a text in this language. */
	Html html(Language language, String text) {
		return new Html(this.markdown, text, linksIn(language));
	}

	/**
	 * Turns {@code page:questions#effect} into the path of that page in this language.
	 */
	private UnaryOperator<String> linksIn(Language language) {
		Map<String, String> to = this.paths.getOrDefault(language, Map.of());
		return (destination) -> destination.startsWith(TO_A_PAGE) ? path(destination, to) : destination;
	}

	private static String path(String destination, Map<String, String> paths) {
		String[] target = destination.substring(TO_A_PAGE.length()).split("#", 2);
		String path = paths.get(target[0]);
		if (path == null) {
			log.warn("A link leads to a page that there is not");
			return "";
		}
		return (target.length > 1) ? path + "#" + target[1] : path;
	}

}
