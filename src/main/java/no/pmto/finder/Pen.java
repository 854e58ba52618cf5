package no.pmto.finder;

import java.util.Arrays;

import org.locationtech.jts.geom.Coordinate;

/**
 * Writes the data of an SVG path, in tenths of a pixel and as short as SVG allows.
 */
final class Pen {

	private final StringBuilder data = new StringBuilder();

	private long lastX;

	private long lastY;

	private boolean afterFraction;

	void close(Coordinate[] points) {
		draw(points);
		this.data.append('z');
	}

	void draw(Coordinate[] points) {
		this.lastX = 0;
		this.lastY = 0;
		this.data.append('M');
		to(points[0]);
		this.data.append('l');
		Arrays.stream(points).skip(1).forEach(this::to);
	}

	private void to(Coordinate point) {
		long x = Math.round(point.x * 10);
		long y = Math.round(point.y * 10);
		number(x - this.lastX);
		number(y - this.lastY);
		this.lastX = x;
		this.lastY = y;
	}

	/** {@code -.4}, with a space before it only where two numbers would become one. */
	private void number(long tenths) {
		long whole = Math.abs(tenths) / 10;
		long tenth = Math.abs(tenths) % 10;
		String digits = ((whole != 0 || tenth == 0) ? "" + whole : "") + ((tenth != 0) ? "." + tenth : "");
		boolean apart = afterCommand() || (this.afterFraction && digits.startsWith("."));
		this.data.append((tenths < 0) ? "-" : apart ? "" : " ").append(digits);
		this.afterFraction = tenth != 0;
	}

	private boolean afterCommand() {
		return Character.isLetter(this.data.charAt(this.data.length() - 1));
	}

	@Override
	public String toString() {
		return this.data.toString();
	}

}
