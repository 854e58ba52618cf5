package no.pmto.finder;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Envelope;

/**
 * A name beside what it names, which starts or ends there, so that a wide typeface grows
 * away from it.
 *
 * @param at where the text starts, ends or has its middle, half-way up
 * @param anchor which of them, as SVG says it: {@code start}, {@code end}, {@code middle}
 * @param box the room it takes, in pixels
 */
record Label(String text, Spot at, String anchor, Envelope box) {

	private static final int STEP = 6;

	/** Finds the room that is nearest, at most so many steps of 6 pixels away. */
	static Optional<Label> of(String text, Type type, Envelope place, int steps, List<Envelope> taken, Envelope frame) {
		return IntStream.rangeClosed(0, steps)
			.boxed()
			.flatMap((step) -> beside(text, type, place, STEP * step))
			.filter((label) -> frame.contains(label.box) && taken.stream().noneMatch(label.box::intersects))
			.findFirst();
	}

	/** Right and left, below and above, then the corners. */
	private static Stream<Label> beside(String text, Type type, Envelope place, int away) {
		double right = place.getMaxX() + type.space() + away;
		double left = place.getMinX() - type.space() - away;
		double middle = place.centre().x;
		double above = place.getMinY() - type.height() / 2 - away;
		double below = place.getMaxY() + type.height() / 2 + away;
		double level = place.centre().y;
		return Stream.of(label(text, type, right, level, "start"), label(text, type, left, level, "end"),
				label(text, type, middle, below, "middle"), label(text, type, middle, above, "middle"),
				label(text, type, right, below, "start"), label(text, type, right, above, "start"),
				label(text, type, left, below, "end"), label(text, type, left, above, "end"));
	}

	private static Label label(String text, Type type, double x, double y, String anchor) {
		double width = text.length() * type.letter();
		double start = switch (anchor) {
			case "start" -> x;
			case "end" -> x - width;
			default -> x - width / 2;
		};
		Envelope box = new Envelope(start, start + width, y - type.height() / 2, y + type.height() / 2);
		return new Label(text, new Spot(x, y).rounded(), anchor, box);
	}

	/**
	 * How large a text is, in pixels, in a wide typeface.
	 *
	 * @param letter the width of one, on average
	 * @param space before and after it
	 */
	record Type(double height, double letter, double space) {
	}

}
