package no.pmto.editorial.numbers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.pmto.consent.Count;
import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.finder.Dot;
import no.pmto.finder.Dot.Mark;
import no.pmto.finder.NationalMap;
import no.pmto.finder.NationalMaps;
import no.pmto.site.Editions;

import org.springframework.stereotype.Component;

/** Look-ups where they lead to, on the map. */
@Component
class LookupMaps {

	private final NationalMaps maps;

	private final Editions editions;

	LookupMaps(NationalMaps maps, Editions editions) {
		this.maps = maps;
		this.editions = editions;
	}

	/** A map of each country. */
	List<NationalMap> of(Sheet lookups) {
		Map<String, Count> counts = lookups.lines().stream().collect(Collectors.toMap(Line::id, Line::count));
		return Stream.of(Country.values()).map((country) -> this.maps.of(country, dots(country, counts))).toList();
	}

	private List<Dot> dots(Country country, Map<String, Count> counts) {
		List<Municipality> all = this.editions.current()
			.part(Directory.class)
			.municipalities()
			.stream()
			.filter((municipality) -> municipality.id().country() == country)
			.toList();
		long most = all.stream().mapToLong((municipality) -> count(municipality, counts).atLeast()).max().orElse(0);
		return all.stream().map((municipality) -> dot(municipality, count(municipality, counts), most)).toList();
	}

	private static Count count(Municipality municipality, Map<String, Count> counts) {
		return counts.getOrDefault(municipality.id().toString(), Count.NONE);
	}

	private static Dot dot(Municipality municipality, Count count, long most) {
		Mark mark = (count.atLeast() >= Count.FEWEST_SHOWN) ? Mark.FULL : (count.atMost() > 0) ? Mark.OPEN : Mark.FAINT;
		double weight = (mark == Mark.FULL) ? (double) count.atLeast() / most : 0;
		return new Dot(municipality, mark, weight, count.toString());
	}

}
