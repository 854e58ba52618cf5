package no.pmto.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Municipalities and places: the large part of a directory, which changes once or twice a
 * year, while listings change every week.
 */
final class Geography {

	private static final Pattern REGION = Pattern.compile("^region ");

	private final Map<PostalCode, Place> places;

	private final List<Place> allPlaces;

	private final Map<MunicipalityId, Municipality> municipalities;

	private final Map<String, List<Municipality>> byCounty;

	private final Map<MunicipalityId, List<PlaceName>> furtherNames;

	private final Map<MunicipalityId, Long> codes;

	private final List<PlaceName> names;

	private final Surroundings surroundings;

	/**
	 * Makes a geography.
	 * @param furtherNames names of municipalities beside their own, their places' and
	 * their districts'
	 */
	Geography(Collection<Municipality> municipalities, Collection<Place> places, Collection<PlaceName> furtherNames) {
		this.municipalities = municipalities.stream().collect(Collectors.toUnmodifiableMap(Municipality::id, (m) -> m));
		this.byCounty = municipalities.stream().collect(Collectors.groupingBy((m) -> countyKey(m.county())));
		this.places = places.stream().collect(Collectors.toUnmodifiableMap(Place::code, (place) -> place));
		this.allPlaces = places.stream().sorted(Comparator.comparing((place) -> place.code().toString())).toList();
		this.furtherNames = furtherNames.stream().collect(Collectors.groupingBy(PlaceName::municipality));
		this.codes = places.stream().collect(Collectors.groupingBy(Place::municipality, Collectors.counting()));
		this.surroundings = new Surroundings(places);
		Stream<PlaceName> own = municipalities.stream().flatMap((municipality) -> municipality.names().stream());
		Stream<PlaceName> placed = this.allPlaces.stream().flatMap(this::names).distinct();
		this.names = Stream.of(furtherNames.stream(), own, placed).flatMap((some) -> some).toList();
	}

	Optional<Place> place(PostalCode code) {
		return Optional.ofNullable(this.places.get(code));
	}

	/** All places, by country and code. */
	List<Place> places() {
		return this.allPlaces;
	}

	Optional<Municipality> municipality(MunicipalityId id) {
		return Optional.ofNullable(this.municipalities.get(id));
	}

	/**
	 * Looks a municipality up.
	 * @throws IllegalArgumentException when there is none with this id
	 */
	Municipality existing(MunicipalityId id) {
		return municipality(id).orElseThrow(() -> new IllegalArgumentException("no municipality " + id));
	}

	/** All municipalities, by country and number. */
	List<Municipality> municipalities() {
		return this.municipalities.values()
			.stream()
			.sorted(Comparator.comparing((municipality) -> municipality.id().toString()))
			.toList();
	}

	/** The municipalities of a county, however it is written. */
	List<Municipality> inCounty(String county) {
		return this.byCounty.getOrDefault(countyKey(county), List.of());
	}

	private static String countyKey(String county) {
		return REGION.matcher(Names.key(county)).replaceFirst("");
	}

	List<PlaceName> furtherNames(MunicipalityId municipality) {
		return this.furtherNames.getOrDefault(municipality, List.of());
	}

	/** The municipalities whose places lie nearest to this one's, nearest first. */
	List<Municipality> near(MunicipalityId municipality) {
		return this.surroundings.of(municipality).stream().map(this::existing).toList();
	}

	/** How many postal codes a municipality has. */
	int codes(MunicipalityId municipality) {
		return this.codes.getOrDefault(municipality, 0L).intValue();
	}

	/**
	 * Every name that leads to a municipality but those of districts, which listings
	 * name.
	 */
	List<PlaceName> names() {
		return this.names;
	}

	/**
	 * A place named like a municipality it lies in leads there, even where its code lies
	 * in others too.
	 */
	private Stream<PlaceName> names(Place place) {
		List<PlaceName> names = place.names();
		List<MunicipalityId> own = names.stream()
			.filter((name) -> existing(name.municipality()).name().equals(name.name()))
			.map(PlaceName::municipality)
			.toList();
		return names.stream().filter((name) -> own.isEmpty() || own.contains(name.municipality()));
	}

	/**
	 * Where a provider stands: at its postal code where that is known, else at its
	 * municipality's main place.
	 */
	@Nullable Coordinate coordinate(Provider provider) {
		String code = provider.postalCode();
		Optional<Place> exact = Optional.ofNullable(code)
			.flatMap((known) -> place(new PostalCode(provider.country(), known)));
		Optional<Municipality> seat = Optional.ofNullable(provider.municipality()).flatMap(this::municipality);
		return exact.map(Place::coordinate).or(() -> seat.map(Municipality::mainPlace)).orElse(null);
	}

}
