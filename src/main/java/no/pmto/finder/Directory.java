package no.pmto.finder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every place, municipality and provider that visitors may see, immutable and in memory.
 */
final class Directory {

	private final Map<PostalCode, Place> places;

	private final Map<MunicipalityId, Municipality> municipalities;

	private final List<Provider> providers;

	private final Map<MunicipalityId, List<CoverageArea>> coverage;

	private final LocalDate reviewedOn;

	private final Map<String, SequencedSet<MunicipalityId>> names = new HashMap<>();

	Directory(Collection<Municipality> municipalities, Collection<Place> places, Collection<Provider> providers,
			Collection<CoverageArea> coverage, LocalDate reviewedOn) {
		this.reviewedOn = reviewedOn;
		this.municipalities = municipalities.stream()
			.collect(Collectors.toUnmodifiableMap(Municipality::id, (municipality) -> municipality));
		this.places = places.stream().collect(Collectors.toUnmodifiableMap(Place::code, (place) -> place));
		this.providers = List.copyOf(providers);
		this.coverage = coverage.stream().collect(Collectors.groupingBy(CoverageArea::municipality));
		municipalities.forEach((municipality) -> name(municipality.name(), municipality.id()));
		places.forEach((place) -> name(place.name(), place.municipality()));
	}

	private void name(String name, MunicipalityId municipality) {
		this.names.computeIfAbsent(Names.key(name), (key) -> new LinkedHashSet<>()).add(municipality);
	}

	/** When somebody last went through all of it. */
	LocalDate reviewedOn() {
		return this.reviewedOn;
	}

	Optional<Place> place(PostalCode code) {
		return Optional.ofNullable(this.places.get(code));
	}

	Optional<Municipality> municipality(MunicipalityId id) {
		return Optional.ofNullable(this.municipalities.get(id));
	}

	/**
	 * Looks a municipality up.
	 * @throws IllegalArgumentException when the directory has none with this id
	 */
	Municipality existing(MunicipalityId id) {
		return municipality(id).orElseThrow(() -> new IllegalArgumentException("no municipality " + id));
	}

	/**
	 * Where a municipality or a place has this name, however it is spelt; municipalities
	 * first.
	 */
	List<Municipality> named(String name) {
		return this.names.getOrDefault(Names.key(name), new LinkedHashSet<>()).stream().map(this::existing).toList();
	}

	/** Who says to serve this municipality, or districts of it. */
	List<CoverageArea> covering(MunicipalityId municipality) {
		return this.coverage.getOrDefault(municipality, List.of());
	}

	Stream<Provider> providers(Country country) {
		return this.providers.stream().filter((provider) -> provider.country() == country);
	}

	Collection<Municipality> municipalities() {
		return this.municipalities.values();
	}

	List<Place> places() {
		return new ArrayList<>(this.places.values());
	}

}
