package no.pmto.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import no.pmto.site.Layout.Link;
import no.pmto.site.Layout.Translation;

import org.springframework.stereotype.Component;

/** Makes the frame around every page. */
@Component
public class Layouts {

	private final List<PublicPages> features;

	private final EditionFiles files;

	private final OncePerEdition<List<PublicPage>> menuPages = new OncePerEdition<>(this::inMenus);

	private final Words words;

	private final Site site;

	Layouts(List<PublicPages> features, EditionFiles files, Words words, Site site) {
		this.features = features;
		this.files = files;
		this.words = words;
		this.site = site;
	}

	/** The frame of a page of this edition. */
	public Layout around(PageHead head, Edition edition) {
		Language language = head.language();
		List<Link> breadcrumbs = breadcrumbs(head);
		List<String> structuredData = new ArrayList<>();
		if (!breadcrumbs.isEmpty() && head.indexed()) {
			structuredData.add(JsonLd.write(JsonLd.breadcrumbs(breadcrumbs, this.site)));
		}
		head.structuredData().stream().map(JsonLd::write).forEach(structuredData::add);
		return new Layout(language, head.title(), head.description(),
				this.site.url(head.path().replaceFirst("[?].*", "")), translations(head), breadcrumbs,
				menu(PublicPage.Menu.MAIN, head, edition), menu(PublicPage.Menu.FOOTER, head, edition),
				finderPath(language, edition), this.files.paths(edition),
				edition.part(HelpLineList.class).of(head.country(), head.region()), head.reviewed(), head.indexed(),
				structuredData);
	}

	private List<Translation> translations(PageHead head) {
		return head.paths()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((page) -> new Translation(page.getKey(), page.getValue(), this.site.url(page.getValue()),
					page.getKey() == head.language()))
			.toList();
	}

	private List<Link> breadcrumbs(PageHead head) {
		String front = "/" + head.language().tag() + "/";
		if (head.path().equals(front) && head.indexed()) {
			return List.of();
		}
		Stream<Link> above = head.trail().stream().map((page) -> new Link(page.title(), page.path(), false));
		Link home = new Link(this.words.get(head.language(), "site.home"), front, false);
		return Stream.of(Stream.of(home), above, Stream.of(new Link(head.title(), head.path(), true)))
			.flatMap((links) -> links)
			.toList();
	}

	private String finderPath(Language language, Edition edition) {
		return this.menuPages.of(edition)
			.stream()
			.filter((page) -> page.id().equals(PublicPage.FINDER))
			.map((page) -> page.in(language).path())
			.findFirst()
			.orElseThrow();
	}

	private List<PublicPage> inMenus(Edition edition) {
		return this.features.stream()
			.flatMap((feature) -> feature.in(edition).stream())
			.filter((page) -> page.menu() != PublicPage.Menu.NONE)
			.toList();
	}

	private List<Link> menu(PublicPage.Menu menu, PageHead head, Edition edition) {
		return this.menuPages.of(edition)
			.stream()
			.filter((page) -> page.menu() == menu)
			.map((page) -> page.in(head.language()))
			.map((page) -> new Link(page.title(), page.path(), isAtOrBelow(head.path(), page.path())))
			.toList();
	}

	private static boolean isAtOrBelow(String path, String menuPath) {
		return path.equals(menuPath) || path.startsWith(menuPath + "/");
	}

}
