package no.pmto.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every place, municipality and provider that visitors may see, immutable and in memory.
 * Looking up by code or id costs the same however many there are; finding the nearest
 * grows with the logarithm of them.
 */
public final class Directory {

	private static final Pattern REGION = Pattern.compile("^region ");

	private final Map<PostalCode, Place> places;

	private final List<Place> allPlaces;

	private final Map<MunicipalityId, Municipality> municipalities;

	private final Map<String, List<Municipality>> byCounty;

	private final Map<String, Provider> providers;

	private final Map<MunicipalityId, List<CoverageArea>> coverage;

	private final Map<String, List<CoverageArea>> areas;

	private final Map<MunicipalityId, List<PlaceName>> furtherNames;

	private final Surroundings surroundings;

	private final NameIndex names;

	private final Map<Country, Nearest> documented = new HashMap<>();

	private final Map<Country, Map<ProviderType, Nearest>> byType = new HashMap<>();

	private final LocalDate reviewedOn;

	/**
	 * Makes a directory.
	 * @param furtherNames names of municipalities beside their own, their places' and
	 * their districts'
	 * @param reviewedOn when somebody last went through all of it
	 */
	public Directory(Collection<Municipality> municipalities, Collection<Place> places, Collection<Provider> providers,
			Collection<CoverageArea> coverage, Collection<PlaceName> furtherNames, LocalDate reviewedOn) {
		this.reviewedOn = reviewedOn;
		this.municipalities = municipalities.stream().collect(Collectors.toUnmodifiableMap(Municipality::id, (m) -> m));
		this.byCounty = municipalities.stream().collect(Collectors.groupingBy((m) -> countyKey(m.county())));
		this.places = places.stream().collect(Collectors.toUnmodifiableMap(Place::code, (place) -> place));
		this.allPlaces = places.stream().sorted(Comparator.comparing((place) -> place.code().toString())).toList();
		this.providers = providers.stream().collect(Collectors.toUnmodifiableMap(Provider::id, (provider) -> provider));
		this.coverage = coverage.stream().collect(Collectors.groupingBy(CoverageArea::municipality));
		this.areas = coverage.stream().collect(Collectors.groupingBy((area) -> area.provider().id()));
		this.furtherNames = furtherNames.stream().collect(Collectors.groupingBy(PlaceName::municipality));
		Map<MunicipalityId, Long> codes = places.stream()
			.collect(Collectors.groupingBy(Place::municipality, Collectors.counting()));
		this.names = new NameIndex(allNames(furtherNames), (id) -> codes.getOrDefault(id, 0L).intValue());
		this.surroundings = new Surroundings(places);
		for (Country country : Country.values()) {
			List<Provider> there = providers.stream().filter((provider) -> provider.country() == country).toList();
			this.documented.put(country, new Nearest(there.stream().filter(Provider::documented).toList()));
			this.byType.put(country,
					there.stream()
						.collect(Collectors.groupingBy(Provider::type,
								Collectors.collectingAndThen(Collectors.toList(), Nearest::new))));
		}
	}

	private List<PlaceName> allNames(Collection<PlaceName> further) {
		List<PlaceName> all = new ArrayList<>(further);
		for (Municipality municipality : this.municipalities.values()) {
			all.addAll(municipality.names());
		}
		this.allPlaces.stream().flatMap(this::names).distinct().forEach(all::add);
		this.coverage.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((area) -> area.names().stream())
			.distinct()
			.forEach(all::add);
		return all;
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

	/** When somebody last went through all of it. */
	public LocalDate reviewedOn() {
		return this.reviewedOn;
	}

	/** Every name that leads to a municipality. */
	public NameIndex names() {
		return this.names;
	}

	public Optional<Place> place(PostalCode code) {
		return Optional.ofNullable(this.places.get(code));
	}

	/** All places, by country and code. */
	public List<Place> places() {
		return this.allPlaces;
	}

	public Optional<Municipality> municipality(MunicipalityId id) {
		return Optional.ofNullable(this.municipalities.get(id));
	}

	/**
	 * Looks a municipality up.
	 * @throws IllegalArgumentException when the directory has none with this id
	 */
	public Municipality existing(MunicipalityId id) {
		return municipality(id).orElseThrow(() -> new IllegalArgumentException("no municipality " + id));
	}

	/** All municipalities, by country and number. */
	public List<Municipality> municipalities() {
		return this.municipalities.values()
			.stream()
			.sorted(Comparator.comparing((municipality) -> municipality.id().toString()))
			.toList();
	}

	/**
	 * The municipalities of a county, however it is written: {@code Region Nordjylland},
	 * {@code nordjylland}. None where there is no such county.
	 */
	public List<Municipality> inCounty(String county) {
		return this.byCounty.getOrDefault(countyKey(county), List.of());
	}

	private static String countyKey(String county) {
		return REGION.matcher(Names.key(county)).replaceFirst("");
	}

	/** Names of this municipality beside its own, its places' and its districts'. */
	public List<PlaceName> furtherNames(MunicipalityId municipality) {
		return this.furtherNames.getOrDefault(municipality, List.of());
	}

	/**
	 * Every name of this municipality but those of its places, the strongest first: its
	 * own, those in other languages, its districts, those that are no more.
	 */
	public List<PlaceName> namesOf(MunicipalityId municipality) {
		Stream<PlaceName> districts = covering(municipality).stream().flatMap((area) -> area.names().stream());
		return Stream.of(existing(municipality).names().stream(), furtherNames(municipality).stream(), districts)
			.flatMap((names) -> names)
			.distinct()
			.sorted(Comparator.comparing(PlaceName::kind))
			.toList();
	}

	/**
	 * The municipalities whose places lie nearest to this one's, nearest first: most
	 * often, but not surely, those it borders on.
	 */
	public List<Municipality> near(MunicipalityId municipality) {
		return this.surroundings.of(municipality).stream().map(this::existing).toList();
	}

	/** Who says to serve this municipality, or districts of it. */
	public List<CoverageArea> covering(MunicipalityId municipality) {
		return this.coverage.getOrDefault(municipality, List.of());
	}

	/** Whether a source says that the municipality, or a service in it, offers PMTO. */
	public boolean offersPmto(MunicipalityId municipality) {
		return covering(municipality).stream()
			.map(CoverageArea::provider)
			.anyMatch((provider) -> provider.documented() && municipality.equals(provider.municipality()));
	}

	/** Where this provider says to serve. */
	public List<CoverageArea> coveredBy(Provider provider) {
		return this.areas.getOrDefault(provider.id(), List.of());
	}

	public Optional<Provider> provider(String id) {
		return Optional.ofNullable(this.providers.get(id));
	}

	/** All providers, by id. */
	public List<Provider> providers() {
		return this.providers.values().stream().sorted(Comparator.comparing(Provider::id)).toList();
	}

	/** The nearest of a type in this country, at most so many, nearest first. */
	public List<Neighbour> nearest(ProviderType type, Country country, Coordinate from, int most) {
		Nearest there = this.byType.getOrDefault(country, Map.of()).get(type);
		return (there != null) ? there.to(from, most) : List.of();
	}

	/**
	 * The nearest in this country of which a source says that they offer PMTO, at most so
	 * many, nearest first.
	 */
	public List<Neighbour> nearestDocumented(Country country, Coordinate from, int most) {
		return this.documented.getOrDefault(country, new Nearest(List.of())).to(from, most);
	}

}
