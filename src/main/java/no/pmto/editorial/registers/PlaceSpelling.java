package no.pmto.editorial.registers;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Writes places as people do, which registers write in capitals. */
final class PlaceSpelling {

	private static final Set<String> SMALL = Set.of("i", "på", "ved", "og", "av", "den");

	private final Map<String, String> known = new HashMap<>();

	PlaceSpelling(Collection<String> places) {
		places.forEach((place) -> this.known.putIfAbsent(key(place), place));
	}

	/** The spelling in use, else small letters with capitals where words begin. */
	String of(String capitals) {
		@Nullable String known = this.known.get(key(capitals));
		return (known != null) ? known : guessed(capitals);
	}

	private static String key(String place) {
		return place.strip().toUpperCase(Locale.ROOT);
	}

	private static String guessed(String capitals) {
		StringBuilder place = new StringBuilder();
		for (String word : capitals.strip().toLowerCase(Locale.ROOT).split("(?<=[ (/-])")) {
			boolean small = !place.isEmpty() && SMALL.contains(word.strip());
			place.append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
		}
		return place.toString();
	}

}
