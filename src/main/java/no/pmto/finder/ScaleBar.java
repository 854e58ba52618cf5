package no.pmto.finder;

import org.locationtech.jts.geom.Envelope;

/**
 * What shows how far it is on a map.
 *
 * @param x left end, in pixels
 * @param y in pixels
 * @param length in pixels
 * @param kilometres 1, 2 or 5 times a power of ten
 */
record ScaleBar(double x, double y, double length, long kilometres) {

	private static final int LONGEST = 100;

	private static final int MARGIN = 12;

	/** The longest round distance that takes up little room, in the lower left corner. */
	static ScaleBar of(MapView view) {
		double most = LONGEST * view.kilometresAPixel();
		long power = (long) Math.pow(10, Math.floor(Math.log10(most)));
		long kilometres = (most >= 5 * power) ? 5 * power : (most >= 2 * power) ? 2 * power : power;
		double length = Math.rint(10 * kilometres / view.kilometresAPixel()) / 10;
		return new ScaleBar(MARGIN, view.height() - MARGIN, length, kilometres);
	}

	/** With its text above it. */
	Envelope box() {
		return new Envelope(this.x - 2, this.x + this.length + 2, this.y - 20, this.y + 2);
	}

}
