package no.pmto.editorial.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.pmto.content.PublishedPages;
import no.pmto.content.PublishedSection;
import no.pmto.site.Edition;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.OncePerEdition;
import no.pmto.site.PublicPage;
import no.pmto.site.PublicPages;

import org.springframework.stereotype.Component;

/** What pages and questions are called. One that is no more is called by its id. */
@Component
class Titles {

	private final List<PublicPages> features;

	private final Editions editions;

	private final OncePerEdition<Map<String, PublicPage>> pages = new OncePerEdition<>(this::pages);

	Titles(List<PublicPages> features, Editions editions) {
		this.features = features;
		this.editions = editions;
	}

	private Map<String, PublicPage> pages(Edition edition) {
		Map<String, PublicPage> pages = new HashMap<>();
		this.features.forEach((feature) -> feature.in(edition).forEach((page) -> pages.put(page.id(), page)));
		return Map.copyOf(pages);
	}

	String page(String id, Language language) {
		return address(id, language).map(PublicPage.Address::title).orElse(id);
	}

	/** The heading of a question: {@code questions#effect}. */
	String question(String id, Language language) {
		String[] parts = id.split("#", 2);
		return address(parts[0], language).flatMap((address) -> heading(address.path(), parts[1], language)).orElse(id);
	}

	private Optional<String> heading(String path, String anchor, Language language) {
		return this.editions.current()
			.part(PublishedPages.class)
			.at(language, path.substring(language.tag().length() + 2))
			.flatMap((page) -> page.sections()
				.stream()
				.filter((section) -> section.anchor().equals(anchor))
				.map(PublishedSection::heading)
				.findFirst());
	}

	private Optional<PublicPage.Address> address(String id, Language language) {
		return Optional.ofNullable(this.pages.of(this.editions.current()).get(id))
			.map((page) -> page.addresses().get(language));
	}

}
