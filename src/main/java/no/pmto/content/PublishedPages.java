package no.pmto.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.pmto.site.Language;
import no.pmto.site.PublicPage;
import org.jspecify.annotations.Nullable;

/** All pages in all languages, immutable and in memory, in the order of menus. */
public final class PublishedPages {

	private final Map<Language, Map<String, PublishedPage>> byPath;

	private final List<PublicPage> publicPages;

	private final Map<String, String> parents;

	PublishedPages(List<PublishedPage> pages, List<PublicPage> publicPages, Map<String, String> parents) {
		this.byPath = pages.stream()
			.collect(Collectors.groupingBy(PublishedPage::language,
					Collectors.toUnmodifiableMap(PublishedPage::path, Function.identity())));
		this.publicPages = List.copyOf(publicPages);
		this.parents = Map.copyOf(parents);
	}

	public Optional<PublishedPage> at(Language language, String path) {
		return Optional.ofNullable(this.byPath.getOrDefault(language, Map.of()).get(path));
	}

	/** The page with this id in this language. */
	Optional<PublishedPage> find(String id, Language language) {
		return this.byPath.getOrDefault(language, Map.of())
			.values()
			.stream()
			.filter((page) -> page.id().equals(id))
			.findFirst();
	}

	/** Every page with its address in every language. */
	List<PublicPage> publicPages() {
		return this.publicPages;
	}

	public PublicPage publicPage(String id) {
		return this.publicPages.stream().filter((page) -> page.id().equals(id)).findFirst().orElseThrow();
	}

	/** The pages right below this one, in order. */
	List<PublishedPage> children(String id, Language language) {
		return this.publicPages.stream()
			.filter((page) -> id.equals(this.parents.get(page.id())))
			.map((page) -> page.in(language).path().replaceFirst("^/[^/]+/", ""))
			.flatMap((path) -> at(language, path).stream())
			.toList();
	}

	@Nullable PublicPage parent(String id) {
		String parent = this.parents.get(id);
		return (parent != null) ? publicPage(parent) : null;
	}

}
