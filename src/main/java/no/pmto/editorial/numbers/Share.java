package no.pmto.editorial.numbers;

import java.util.List;

import no.pmto.consent.Count;

/**
 * How many of a hundred look-ups led to a municipality with a documented offer, as far as
 * the numbers shown tell.
 *
 * @param none whether nobody has looked anything up
 */
record Share(long atLeast, long atMost, boolean none) {

	static Share of(List<Line> lookups) {
		Count found = sum(lookups, true);
		Count missed = sum(lookups, false);
		return new Share(percent(found.atLeast(), missed.atMost()), percent(found.atMost(), missed.atLeast()),
				lookups.isEmpty());
	}

	private static Count sum(List<Line> lookups, boolean documented) {
		return lookups.stream()
			.filter((line) -> Boolean.valueOf(documented).equals(line.documented()))
			.map(Line::count)
			.reduce(Count.NONE, Count::plus);
	}

	private static long percent(long part, long rest) {
		return (part > 0) ? Math.round(100.0 * part / (part + rest)) : 0;
	}

	@Override
	public String toString() {
		return (this.atLeast == this.atMost) ? Long.toString(this.atLeast) : this.atLeast + "–" + this.atMost;
	}

}
