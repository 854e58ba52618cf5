package no.pmto.editorial.listings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.pmto.directory.Country;
import no.pmto.directory.CoverageArea;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.finder.Dot;
import no.pmto.finder.Dot.Mark;

/**
 * Municipalities of a country by what sources say about PMTO there.
 *
 * @param marks {@link Mark#FULL} where there is a gap: nobody who serves it is said to
 * offer PMTO; {@link Mark#OPEN} where only somebody from elsewhere is
 */
record CoverageGaps(Country country, Map<Municipality, Mark> marks) {

	private static final double WEIGHT = .08;

	/** As it is published. Where there is no council there is no gap. */
	static CoverageGaps in(Country country, Directory directory) {
		return new CoverageGaps(country,
				new Gazetteer(directory).of(country)
					.stream()
					.collect(Collectors.toMap(Function.identity(), (municipality) -> mark(municipality, directory))));
	}

	private static Mark mark(Municipality municipality, Directory directory) {
		if (directory.offersPmto(municipality.id())) {
			return Mark.FAINT;
		}
		boolean served = directory.covering(municipality.id())
			.stream()
			.map(CoverageArea::provider)
			.anyMatch((provider) -> provider.documented());
		return served ? Mark.OPEN : Mark.FULL;
	}

	int count(Mark mark) {
		return (int) this.marks.values().stream().filter(mark::equals).count();
	}

	public int total() {
		return this.marks.size();
	}

	/**
	 * A county with its gaps.
	 *
	 * @param total how many municipalities it has
	 */
	record County(String name, int total, List<Municipality> gaps) {
	}

	/** The counties that have gaps, and those in them, by name. */
	public List<County> counties() {
		Map<String, List<Municipality>> byCounty = new TreeMap<>(Gazetteer.order());
		byCounty.putAll(this.marks.keySet().stream().collect(Collectors.groupingBy(Municipality::county)));
		return byCounty.entrySet()
			.stream()
			.map((county) -> new County(county.getKey(), county.getValue().size(), gaps(county.getValue())))
			.filter((county) -> !county.gaps().isEmpty())
			.toList();
	}

	private List<Municipality> gaps(List<Municipality> municipalities) {
		return municipalities.stream()
			.filter((municipality) -> this.marks.get(municipality) == Mark.FULL)
			.sorted((one, other) -> Gazetteer.order().compare(one.name(), other.name()))
			.toList();
	}

	/**
	 * The dots of the map.
	 * @param text what a mark means, in words
	 */
	List<Dot> dots(Function<Mark, String> text) {
		return this.marks.entrySet()
			.stream()
			.map((entry) -> new Dot(entry.getKey(), entry.getValue(), WEIGHT, text.apply(entry.getValue())))
			.toList();
	}

}
