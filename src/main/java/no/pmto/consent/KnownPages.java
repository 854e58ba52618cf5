package no.pmto.consent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.pmto.site.Edition;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.OncePerEdition;
import no.pmto.site.PublicPages;

import org.springframework.stereotype.Component;

/** Every page of the site by its path: no other path is believed, nor stored. */
@Component
class KnownPages {

	private final List<PublicPages> features;

	private final Editions editions;

	private final OncePerEdition<Map<String, KnownPage>> byPath = new OncePerEdition<>(this::byPath);

	KnownPages(List<PublicPages> features, Editions editions) {
		this.features = features;
		this.editions = editions;
	}

	/** A page in one language; {@code id} is the same in all. */
	record KnownPage(String id, Language language) {
	}

	/** The page at a path from the root, without a query. */
	Optional<KnownPage> at(String path) {
		return Optional.ofNullable(this.byPath.of(this.editions.current()).get(path));
	}

	private Map<String, KnownPage> byPath(Edition edition) {
		Map<String, KnownPage> pages = new HashMap<>();
		this.features.stream()
			.flatMap((feature) -> feature.in(edition).stream())
			.forEach((page) -> page.addresses()
				.forEach((language, address) -> pages.put(address.path(), new KnownPage(page.id(), language))));
		return Map.copyOf(pages);
	}

}
