package no.pmto.contact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.pmto.contact.DigitRun.Gap;
import no.pmto.contact.DigitRun.Group;

/**
 * Neighbouring groups of digits, read as one number.
 *
 * @param digits of all groups together
 * @param breaks how many digits stand before each gap: 2, 4 and 6 in
 * {@code 01.01.90-1234}
 * @param ordinary whether the gaps are such as people put between parts of one number,
 * and no country's number begins here
 * @param alone whether no other digits stand beside it
 */
record NumberForm(String digits, Set<Integer> breaks, boolean ordinary, boolean alone) {

	/** Reads the groups of a run from one to another, both included. */
	static NumberForm of(List<Group> run, int first, int last) {
		List<Group> groups = run.subList(first, last + 1);
		String digits = groups.stream().map(Group::digits).collect(Collectors.joining());
		Set<Integer> breaks = IntStream.range(1, groups.size())
			.mapToObj((size) -> groups.stream().limit(size).mapToInt((group) -> group.digits().length()).sum())
			.collect(Collectors.toSet());
		boolean ordinary = groups.getFirst().gap() != Gap.PLUS
				&& groups.stream().skip(1).allMatch((group) -> group.gap() == Gap.ORDINARY);
		return new NumberForm(digits, breaks, ordinary, groups.size() == run.size());
	}

	int length() {
		return this.digits.length();
	}

	/** Whether its parts, if it has any, begin at no other places than these. */
	boolean breaksOnlyAt(Integer... places) {
		return this.ordinary && Set.of(places).containsAll(this.breaks);
	}

	/**
	 * Whether it is written in pairs, or digit by digit, the date apart from the rest,
	 * with no other digits beside it.
	 */
	boolean isSpelledOut() {
		return this.ordinary && this.alone && this.breaks.contains(6);
	}

}
