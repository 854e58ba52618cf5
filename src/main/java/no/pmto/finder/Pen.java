package no.pmto.finder;

import java.util.Arrays;
import java.util.List;

import org.locationtech.jts.geom.Coordinate;

/**
 * Writes the data of an SVG path, in whole pixels and as short as SVG allows.
 */
final class Pen {

	private final StringBuilder data = new StringBuilder();

	void close(Coordinate[] points) {
		draw(points);
		this.data.append('z');
	}

	/** Draws nothing where all points fall on one pixel. */
	void draw(Coordinate[] points) {
		List<Pixel> pixels = Arrays.stream(points).map(Pixel::of).toList();
		Pixel last = pixels.getFirst();
		String command = "M" + last.x() + number(last.y()) + "l";
		for (Pixel next : pixels) {
			if (!next.equals(last)) {
				long x = next.x() - last.x();
				this.data.append(command.isEmpty() ? number(x) : command + x).append(number(next.y() - last.y()));
				command = "";
				last = next;
			}
		}
	}

	/** With a space before it only where two numbers would become one. */
	private static String number(long pixels) {
		return (pixels < 0) ? "" + pixels : " " + pixels;
	}

	@Override
	public String toString() {
		return this.data.toString();
	}

	private record Pixel(long x, long y) {

		static Pixel of(Coordinate point) {
			return new Pixel(Math.round(point.x), Math.round(point.y));
		}

	}

}
