package no.pmto.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Every name that leads to a municipality, found however it is spelt, nearly how it is
 * spelt, or by how it begins. A municipality stands in an answer once, by its strongest
 * name.
 */
public final class NameIndex {

	/** Shorter words are too like too many others to correct. */
	private static final int SHORTEST_CORRECTED = 4;

	/** Words this long may be two keystrokes off, shorter ones one. */
	private static final int LONG = 8;

	private final NavigableMap<String, List<PlaceName>> byKey = new TreeMap<>();

	private final Map<Integer, List<String>> keysByLength = new HashMap<>();

	private final Comparator<PlaceName> strongestFirst;

	/**
	 * Collects names.
	 * @param weight how large a municipality is: of two equally good names the larger
	 * municipality's comes first
	 */
	NameIndex(Collection<PlaceName> names, ToIntFunction<MunicipalityId> weight) {
		this.strongestFirst = Comparator.comparing(PlaceName::kind)
			.thenComparing(
					Comparator.comparingInt((PlaceName name) -> weight.applyAsInt(name.municipality())).reversed())
			.thenComparing((name) -> name.municipality().toString());
		names.forEach(
				(name) -> this.byKey.computeIfAbsent(Names.key(name.name()), (key) -> new ArrayList<>()).add(name));
		this.byKey.keySet()
			.forEach((key) -> this.keysByLength.computeIfAbsent(key.length(), (length) -> new ArrayList<>()).add(key));
	}

	/**
	 * The municipalities of this name. Where one is written with exactly these letters,
	 * those that only sound like it are left out: {@code Bø} is not {@code Bo}.
	 */
	public List<PlaceName> named(String typed) {
		List<PlaceName> alike = this.byKey.getOrDefault(Names.key(typed), List.of());
		String exact = Names.exact(typed);
		List<PlaceName> same = alike.stream().filter((name) -> Names.exact(name.name()).equals(exact)).toList();
		return once(same.isEmpty() ? alike : same);
	}

	/** The municipalities with a name that begins like this. */
	public List<PlaceName> startingWith(String typed) {
		String start = Names.key(typed);
		List<PlaceName> found = new ArrayList<>();
		if (!start.isEmpty()) {
			this.byKey.subMap(start, start + Character.MAX_VALUE).values().forEach(found::addAll);
		}
		return once(found);
	}

	/**
	 * The municipalities with a name that is one keystroke off, or two for a long word:
	 * the nearest only, none for a very short word.
	 */
	public List<PlaceName> similarTo(String typed) {
		String key = Names.key(typed);
		int allowed = (key.length() < SHORTEST_CORRECTED) ? 0 : (key.length() < LONG) ? 1 : 2;
		for (int distance = 1; distance <= allowed; distance++) {
			List<PlaceName> found = at(distance, key);
			if (!found.isEmpty()) {
				return once(found);
			}
		}
		return List.of();
	}

	private List<PlaceName> at(int distance, String key) {
		EditDistance from = new EditDistance(key, distance);
		List<PlaceName> found = new ArrayList<>();
		for (int length = key.length() - distance; length <= key.length() + distance; length++) {
			for (String other : this.keysByLength.getOrDefault(length, List.of())) {
				if (from.isWithin(other)) {
					found.addAll(this.byKey.getOrDefault(other, List.of()));
				}
			}
		}
		return found;
	}

	private List<PlaceName> once(List<PlaceName> names) {
		Map<MunicipalityId, PlaceName> strongest = new LinkedHashMap<>();
		names.stream().sorted(this.strongestFirst).forEach((name) -> strongest.putIfAbsent(name.municipality(), name));
		return List.copyOf(strongest.values());
	}

}
