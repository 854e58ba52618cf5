package no.pmto.editorial.numbers;

import java.util.ArrayList;
import java.util.List;

import no.pmto.consent.Count;

/**
 * A chart of the greatest numbers, in pixels from its top left corner.
 *
 * @param width as wide as a small telephone shows it
 */
record Bars(int width, int height, List<Bar> bars) {

	private static final int WIDTH = 360;

	private static final int MOST = 10;

	private static final int STEP = 38;

	private static final int LONGEST_LABEL = 38;

	/**
	 * One number.
	 *
	 * @param y of its text's foot; the bar is right below
	 * @param sure how long what is known is
	 * @param perhaps how much longer it may be
	 */
	record Bar(String label, String count, int y, double sure, double perhaps) {
	}

	static Bars of(List<Line> lines) {
		List<Line> shown = lines.stream().limit(MOST).toList();
		long most = shown.stream().mapToLong((line) -> line.count().atMost()).max().orElse(1);
		List<Bar> bars = new ArrayList<>();
		for (Line line : shown) {
			Count count = line.count();
			double sure = length(count.isHidden() ? 0 : count.atLeast(), most);
			double perhaps = length(count.atMost(), most) - sure;
			bars.add(new Bar(shortened(line.label()), count.toString(), STEP * bars.size() + 16, sure, perhaps));
		}
		return new Bars(WIDTH, STEP * bars.size() + 4, bars);
	}

	private static double length(long count, long most) {
		return Math.rint(10.0 * (WIDTH - 2) * count / Math.max(1, most)) / 10;
	}

	private static String shortened(String label) {
		return (label.length() > LONGEST_LABEL) ? label.substring(0, LONGEST_LABEL - 1).strip() + "…" : label;
	}

}
