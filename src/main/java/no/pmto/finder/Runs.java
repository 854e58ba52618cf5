package no.pmto.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Writes numbers shortly: {@code 1–4, 6}. */
final class Runs {

	private Runs() {
	}

	static String of(SortedSet<Integer> numbers) {
		List<String> runs = new ArrayList<>();
		for (int number : numbers) {
			if (!numbers.contains(number - 1)) {
				int last = number;
				while (numbers.contains(last + 1)) {
					last++;
				}
				runs.add((last == number) ? "" + number : number + "–" + last);
			}
		}
		return String.join(", ", runs);
	}

}
