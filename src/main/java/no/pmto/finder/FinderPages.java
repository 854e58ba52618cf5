package no.pmto.finder;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.site.Edition;
import no.pmto.site.Language;
import no.pmto.site.PublicPage;
import no.pmto.site.PublicPage.Address;
import no.pmto.site.PublicPage.Menu;
import no.pmto.site.PublicPages;
import no.pmto.site.Words;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The finder's pages, for menus and the sitemap. */
@Component
@Order(1)
class FinderPages implements PublicPages {

	private final Words words;

	private final FinderPaths paths;

	FinderPages(Words words, FinderPaths paths) {
		this.words = words;
		this.paths = paths;
	}

	@Override
	public List<PublicPage> in(Edition edition) {
		Directory directory = edition.part(Directory.class);
		Stream<PublicPage> indices = Stream.of(Country.values())
			.map((country) -> page(country.code(), "/" + country.code(), country.code(), directory));
		Stream<PublicPage> municipalities = directory.municipalities()
			.stream()
			.map((municipality) -> page(municipality.id().toString(), "/" + municipality.path(), municipality.name(),
					directory));
		Stream<PublicPage> providers = directory.providers()
			.stream()
			.filter((provider) -> !provider.general())
			.map((provider) -> page(provider.id(), "/" + provider.id(), provider.name(), directory));
		return Stream.of(Stream.of(finderPage()), indices, municipalities, providers)
			.flatMap((pages) -> pages)
			.toList();
	}

	private PublicPage page(String id, String below, String title, Directory directory) {
		return new PublicPage(id, Menu.NONE, addresses(below, (language) -> title), directory.reviewedOn());
	}

	private PublicPage finderPage() {
		return new PublicPage(PublicPage.FINDER, Menu.MAIN,
				addresses("", (language) -> this.words.get(language, "finder.menu")), null);
	}

	private Map<Language, Address> addresses(String below, Function<Language, String> title) {
		return this.paths.everywhere(below)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(path) -> new Address(path.getValue(), title.apply(path.getKey()))));
	}

}
