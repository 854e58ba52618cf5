package no.pmto.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every place, municipality and provider that visitors may see, immutable and in memory.
 * Looking up by code or id costs the same however many there are; finding the nearest
 * grows with the logarithm of them.
 */
public final class Directory {

	private final Geography geography;

	private final Map<String, Provider> providers;

	private final Map<MunicipalityId, List<CoverageArea>> coverage;

	private final Map<String, List<CoverageArea>> areas;

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
		this(new Geography(municipalities, places, furtherNames), providers, coverage, reviewedOn);
	}

	Directory(Geography geography, Collection<Provider> providers, Collection<CoverageArea> coverage,
			LocalDate reviewedOn) {
		this.geography = geography;
		this.reviewedOn = reviewedOn;
		this.providers = providers.stream().collect(Collectors.toUnmodifiableMap(Provider::id, (provider) -> provider));
		this.coverage = coverage.stream().collect(Collectors.groupingBy(CoverageArea::municipality));
		this.areas = coverage.stream().collect(Collectors.groupingBy((area) -> area.provider().id()));
		Stream<PlaceName> districts = coverage.stream().flatMap((area) -> area.names().stream()).distinct();
		this.names = new NameIndex(Stream.concat(geography.names().stream(), districts).toList(), geography::codes);
		for (Country country : Country.values()) {
			List<Provider> there = providers.stream().filter((provider) -> provider.country() == country).toList();
			this.documented.put(country, new Nearest(there.stream().filter(Provider::documented).toList()));
			this.byType.put(country,
					there.stream()
						.collect(Collectors.groupingBy(Provider::type,
								Collectors.collectingAndThen(Collectors.toList(), Nearest::new))));
		}
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
		return this.geography.place(code);
	}

	/** All places, by country and code. */
	public List<Place> places() {
		return this.geography.places();
	}

	public Optional<Municipality> municipality(MunicipalityId id) {
		return this.geography.municipality(id);
	}

	/**
	 * Looks a municipality up.
	 * @throws IllegalArgumentException when the directory has none with this id
	 */
	public Municipality existing(MunicipalityId id) {
		return this.geography.existing(id);
	}

	/** All municipalities, by country and number. */
	public List<Municipality> municipalities() {
		return this.geography.municipalities();
	}

	/**
	 * The municipalities of a county, however it is written: {@code Region Nordjylland},
	 * {@code nordjylland}. None where there is no such county.
	 */
	public List<Municipality> inCounty(String county) {
		return this.geography.inCounty(county);
	}

	/** Names of this municipality beside its own, its places' and its districts'. */
	public List<PlaceName> furtherNames(MunicipalityId municipality) {
		return this.geography.furtherNames(municipality);
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
		return this.geography.near(municipality);
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
