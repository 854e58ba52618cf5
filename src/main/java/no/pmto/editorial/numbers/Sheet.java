package no.pmto.editorial.numbers;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import no.pmto.consent.Count;

/**
 * A table of numbers, the greatest first. Its sums are made of what it shows, and tell
 * nothing else.
 *
 * @param name as in addresses: {@code lookups}
 * @param columns what is counted in each: a language, or {@code visits}, {@code calls},
 * {@code emails}, {@code together}
 */
record Sheet(String name, List<String> columns, List<Line> lines) {

	static Sheet of(String name, List<String> columns, List<Line> lines) {
		return new Sheet(name, columns,
				lines.stream()
					.sorted(Comparator.comparing(Line::count).reversed().thenComparing(Line::label))
					.toList());
	}

	/** The sum of each column. */
	public List<Count> sums() {
		return IntStream.range(0, this.columns.size())
			.mapToObj((column) -> this.lines.stream()
				.map((line) -> line.counts().get(column))
				.reduce(Count.NONE, Count::plus))
			.toList();
	}

	public boolean asksForOffer() {
		return this.lines.stream().anyMatch((line) -> line.documented() != null);
	}

	public Bars bars() {
		return Bars.of(this.lines);
	}

}
