package no.pmto.finder;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.Names;
import no.pmto.directory.Provider;
import no.pmto.site.Edition;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.Layouts;
import no.pmto.site.PageHead;
import no.pmto.site.PublicCache;
import no.pmto.site.PublicPage.Address;
import no.pmto.site.Redirects;
import no.pmto.site.Words;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every municipality and listing of a country by county, for those who would rather read
 * than type.
 */
@Controller
class IndexController {

	private final Editions editions;

	private final Layouts layouts;

	private final Words words;

	private final FinderPaths paths;

	IndexController(Editions editions, Layouts layouts, Words words, FinderPaths paths) {
		this.editions = editions;
		this.layouts = layouts;
		this.words = words;
		this.paths = paths;
	}

	@GetMapping("/{language:[a-z]{2}}/{slug:${pmto.finder.slugs}}/{country:no|dk}")
	ModelAndView index(@PathVariable Language language, @PathVariable String slug, @PathVariable String country,
			HttpServletResponse response) {
		Country there = Country.of(country).orElseThrow();
		if (!slug.equals(this.paths.slug(language))) {
			return Redirects.to(HttpStatus.MOVED_PERMANENTLY, this.paths.to(there, language));
		}
		Edition edition = this.editions.current();
		Directory directory = edition.part(Directory.class);
		List<Provider> providers = directory.providers()
			.stream()
			.filter((provider) -> provider.country() == there && !provider.general())
			.sorted(Collation.by(Provider::name))
			.toList();
		PublicCache.allow(response);
		return new ModelAndView("finder/index").addObject("counties", counties(there, providers, directory))
			.addObject("nowhere", providers.stream().filter((provider) -> provider.municipality() == null).toList())
			.addObject("finderBase", this.paths.base(language))
			.addObject("layout", this.layouts.around(head(language, there, directory), edition));
	}

	private static List<County> counties(Country country, List<Provider> providers, Directory directory) {
		Map<String, List<Municipality>> municipalities = directory.municipalities()
			.stream()
			.filter((municipality) -> municipality.id().country() == country)
			.collect(Collectors.groupingBy(Municipality::county));
		Map<String, List<Provider>> seated = providers.stream()
			.filter((provider) -> provider.municipality() != null)
			.collect(Collectors.groupingBy((provider) -> county(provider, directory)));
		return municipalities.entrySet()
			.stream()
			.sorted(Comparator.comparing(Map.Entry::getKey, Collation.order()))
			.map((county) -> new County(county.getKey(), Names.slug(county.getKey()),
					entries(county.getValue(), directory), seated.getOrDefault(county.getKey(), List.of())))
			.toList();
	}

	private static List<Entry> entries(List<Municipality> municipalities, Directory directory) {
		return municipalities.stream()
			.sorted(Collation.by(Municipality::name))
			.map((municipality) -> new Entry(municipality, directory.offersPmto(municipality.id())))
			.toList();
	}

	private static String county(Provider provider, Directory directory) {
		return directory.existing(Objects.requireNonNull(provider.municipality())).county();
	}

	private PageHead head(Language language, Country country, Directory directory) {
		return new PageHead(language, this.words.get(language, "finder.index.title." + country.code()),
				this.words.get(language, "finder.index.description." + country.code()),
				Language.each((other) -> this.paths.to(country, other)))
			.below(List.of(new Address(this.paths.base(language), this.words.get(language, "finder.menu"))))
			.about(country.code(), null)
			.reviewedOn(directory.reviewedOn());
	}

	/**
	 * One county.
	 *
	 * @param anchor its place on the page
	 * @param providers those that have their seat there, the municipalities themselves
	 * left out
	 */
	record County(String name, String anchor, List<Entry> municipalities, List<Provider> providers) {
	}

	/**
	 * One municipality.
	 *
	 * @param documented whether a source says that it, or a service of it, offers PMTO
	 */
	record Entry(Municipality municipality, boolean documented) {
	}

}
