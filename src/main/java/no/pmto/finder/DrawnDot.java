package no.pmto.finder;

import org.locationtech.jts.geom.Envelope;

/**
 * A dot where it stands on a map.
 *
 * @param at its middle, in pixels
 * @param radius in pixels
 */
record DrawnDot(Dot dot, Spot at, double radius) {

	private static final double SMALLEST = 2.6;

	private static final double LARGEST = 12;

	private static final double FAINT = 1.8;

	static DrawnDot of(Dot dot, MapView view) {
		double grown = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(dot.weight());
		double radius = (dot.mark() == Dot.Mark.FAINT) ? FAINT : Math.rint(grown * 10) / 10;
		return new DrawnDot(dot, view.spot(dot.municipality().mainPlace()).rounded(), radius);
	}

	Envelope box() {
		return new Envelope(this.at.x() - this.radius, this.at.x() + this.radius, this.at.y() - this.radius,
				this.at.y() + this.radius);
	}

	/** What a pointer is told: {@code Bergen: 12}. */
	public String text() {
		return this.dot.municipality().name() + ": " + this.dot.text();
	}

}
