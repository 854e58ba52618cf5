package no.pmto.api;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Whom to name when the data is used, as {@code db/reference/SOURCES.md} says.
 *
 * @param data what is theirs
 * @param text what a user of the data must write
 * @param licence its short name
 * @param licenceUrl where the licence stands
 * @param source the link its owner asks for, or null
 */
record Attribution(String data, String text, String licence, String licenceUrl, @Nullable String source) {

	private static final String NLOD = "https://data.norge.no/nlod/en";

	private static final String CC_BY_4 = "https://creativecommons.org/licenses/by/4.0/";

	private static final String CC_BY_3 = "https://creativecommons.org/licenses/by/3.0/";

	static final List<Attribution> ALL = List.of(new Attribution("Norwegian postal codes",
			"Contains data from Bring / Posten Norge under the Norwegian Licence for Open Government Data (NLOD)",
			"NLOD", NLOD, null),
			new Attribution("most Norwegian coordinates", "Postnummer med koordinatar: Erik Bolstad, CC BY 3.0",
					"CC BY 3.0", CC_BY_3, "https://www.erikbolstad.no/postnummer/"),
			new Attribution("remaining Norwegian coordinates, Sami and Kven names", "© Kartverket, CC BY 4.0",
					"CC BY 4.0", CC_BY_4, null),
			new Attribution("Danish postal codes and coordinates, further names of places",
					"GeoNames (geonames.org), CC BY 4.0", "CC BY 4.0", CC_BY_4, "https://www.geonames.org/"),
			new Attribution("official names, former municipalities",
					"Statistics Norway (SSB), classification 131, CC BY 4.0", "CC BY 4.0", CC_BY_4, null),
			new Attribution("one e-mail address",
					"Contains data under the Norwegian licence for Open Government data (NLOD) distributed by Difi",
					"NLOD", NLOD, null));

	/** The addresses of the licences, each once. */
	static Stream<String> licences() {
		return ALL.stream().map(Attribution::licenceUrl).distinct();
	}

}
