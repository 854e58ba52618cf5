package no.pmto.editorial.listings;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.MunicipalityId;
import no.pmto.directory.PlaceName;

/** Municipalities and counties as editors write them and read them. */
record Gazetteer(Directory directory) {

	private static final Pattern NUMBER = Pattern.compile("(?:.*\\(|(?:no|dk)-)?(?<number>[0-9]{4})\\)?");

	/**
	 * Which municipalities somebody may mean who writes this: {@code Bergen},
	 * {@code 4601}, {@code no-4601}, {@code Bergen (4601)}, or how a name begins.
	 */
	List<Municipality> find(String typed, Country country) {
		Matcher number = NUMBER.matcher(typed.strip());
		if (number.matches()) {
			return this.directory.municipality(new MunicipalityId(country, number.group("number"))).stream().toList();
		}
		List<Municipality> named = there(this.directory.names().named(typed), country);
		return named.isEmpty() ? there(this.directory.names().startingWith(typed), country) : named;
	}

	/** The one municipality that is meant; empty where there is none, or several. */
	Optional<Municipality> one(String typed, Country country) {
		List<Municipality> found = typed.isBlank() ? List.of() : find(typed, country);
		return (found.size() == 1) ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private List<Municipality> there(List<PlaceName> names, Country country) {
		return names.stream()
			.filter((name) -> name.municipality().country() == country)
			.map((name) -> this.directory.existing(name.municipality()))
			.toList();
	}

	/** How an editor reads an id; what is no id of a municipality stays as it is. */
	String text(String id) {
		return MunicipalityId.parse(id).flatMap(this.directory::municipality).map(Gazetteer::text).orElse(id);
	}

	static String text(Municipality municipality) {
		return municipality.name() + " (" + municipality.id().number() + ")";
	}

	/** All of a country that have a council of their own, by name. */
	List<Municipality> of(Country country) {
		return governed(this.directory.municipalities().stream())
			.filter((municipality) -> municipality.id().country() == country)
			.sorted(Comparator.comparing(Municipality::name, order()))
			.toList();
	}

	List<String> counties(Country country) {
		return of(country).stream().map(Municipality::county).distinct().sorted(order()).toList();
	}

	List<Municipality> inCounty(String county) {
		return governed(this.directory.inCounty(county).stream()).toList();
	}

	private static Stream<Municipality> governed(Stream<Municipality> municipalities) {
		return municipalities.filter(Municipality::governed);
	}

	static Comparator<String> order() {
		return Collator.getInstance(Locale.of("nb", "NO"))::compare;
	}

}
