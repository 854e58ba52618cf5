package no.pmto.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.Names;
import no.pmto.directory.Place;
import no.pmto.directory.PlaceName;

/**
 * The names that are suggested while a visitor types, grouped so that nothing stands
 * twice: countries, in them counties, in them municipalities, each as
 * {@code [name, [other names], [districts and former names], [places], [shared places]]}.
 * A place is {@code [name, code, step, step, …]}, the steps leading from each of its
 * postal codes to the next; it is shared where its codes lie in other municipalities too.
 */
final class NameList {

	private final Directory directory;

	private final Map<Municipality, List<Place>> places;

	NameList(Directory directory) {
		this.directory = directory;
		this.places = directory.places()
			.stream()
			.flatMap((place) -> place.municipalities().stream().map((id) -> Map.entry(directory.existing(id), place)))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	List<Object> content() {
		return Arrays.stream(Country.values())
			.<Object>map((country) -> List.of(country.code(), counties(country)))
			.toList();
	}

	private List<Object> counties(Country country) {
		Stream<Municipality> there = this.directory.municipalities()
			.stream()
			.filter((municipality) -> municipality.id().country() == country);
		return grouped(there, Municipality::county).entrySet()
			.stream()
			.<Object>map((county) -> List.of(county.getKey(), county.getValue().stream().map(this::entry).toList()))
			.toList();
	}

	private List<Object> entry(Municipality municipality) {
		List<Place> all = this.places.getOrDefault(municipality, List.of());
		return List.of(municipality.name(), names(municipality, (kind) -> kind.compareTo(PlaceName.Kind.PLACE) < 0),
				names(municipality, (kind) -> kind.compareTo(PlaceName.Kind.PLACE) > 0),
				places(all.stream().filter((place) -> place.municipalities().size() == 1)),
				places(all.stream().filter((place) -> place.municipalities().size() > 1)));
	}

	/** Those that are spelt otherwise than the municipality's own. */
	private List<String> names(Municipality municipality, Predicate<PlaceName.Kind> wanted) {
		Map<String, String> byKey = new LinkedHashMap<>();
		this.directory.namesOf(municipality.id())
			.stream()
			.filter((name) -> wanted.test(name.kind()))
			.forEach((name) -> byKey.putIfAbsent(Names.key(name.name()), name.name()));
		byKey.remove(Names.key(municipality.name()));
		return List.copyOf(byKey.values());
	}

	private static List<Object> places(Stream<Place> places) {
		return grouped(places, Place::name).entrySet()
			.stream()
			.<Object>map((named) -> place(named.getKey(), named.getValue()))
			.toList();
	}

	private static List<Object> place(String name, List<Place> codes) {
		List<Object> entry = new ArrayList<>(List.of(name));
		int last = 0;
		for (Place place : codes) {
			int code = Integer.parseInt(place.code().digits());
			entry.add(code - last);
			last = code;
		}
		return entry;
	}

	private static <T> Map<String, List<T>> grouped(Stream<T> items, Function<T, String> name) {
		return items.collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
	}

}
