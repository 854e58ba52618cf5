package no.pmto.site;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;

/** Structured data for search engines. */
final class JsonLd {

	private static final JsonMapper MAPPER = new JsonMapper();

	private JsonLd() {
	}

	static Object breadcrumbs(List<Layout.Link> links, Site site) {
		return Map.of("@context", "https://schema.org", "@type", "BreadcrumbList", "itemListElement",
				IntStream.range(0, links.size())
					.mapToObj((i) -> Map.of("@type", "ListItem", "position", i + 1, "name", links.get(i).title(),
							"item", site.url(links.get(i).path())))
					.toList());
	}

	/** As JSON that can't end the script element around it. */
	static String write(Object document) {
		return MAPPER.writeValueAsString(document).replace("<", "\\u003c");
	}

}
