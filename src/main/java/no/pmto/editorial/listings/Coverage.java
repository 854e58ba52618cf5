package no.pmto.editorial.listings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import no.pmto.editorial.listings.DirectoryTables.Area;

/** The municipalities served, read strictly from {@link ListingField#COVERAGE}. */
record Coverage(List<Area> areas) {

	private static final Pattern AREA = Pattern.compile(
			"\\s*+(?<municipality>[a-z]{2}-[0-9]{4})\\s*+(?:\\[(?<area>[^\\[\\]]*[^\\[\\]\\s][^\\[\\]]*)\\])?\\s*+");

	Coverage {
		areas = areas.stream().sorted(Comparator.comparing(Area::municipality)).toList();
	}

	/** Empty where a part of it can't be read. */
	static Optional<Coverage> parse(String text) {
		List<Area> areas = new ArrayList<>();
		for (String part : text.split(";")) {
			Matcher area = AREA.matcher(part);
			if (area.matches()) {
				String districts = area.group("area");
				areas.add(new Area(area.group("municipality"), (districts != null) ? districts.strip() : null));
			}
			else if (!part.isBlank()) {
				return Optional.empty();
			}
		}
		return Optional.of(new Coverage(areas));
	}

	/** Whether it names a municipality more than once. */
	boolean repeats() {
		return this.areas.stream().map(Area::municipality).distinct().count() < this.areas.size();
	}

	/** Whether all of this municipality is served. */
	boolean serves(String municipality) {
		return this.areas.contains(new Area(municipality, null));
	}

	/** As it stands in the field, in its one order. */
	String written() {
		return this.areas.stream()
			.map((area) -> area.municipality() + ((area.districts() != null) ? " [" + area.districts() + "]" : ""))
			.collect(Collectors.joining("; "));
	}

}
