package no.pmto.finder;

/**
 * A point of a plane with y growing southwards: in pixels of a map, or in kilometres
 * before it has a scale.
 */
record Spot(double x, double y) {

	double distanceTo(Spot other) {
		return Math.hypot(other.x - this.x, other.y - this.y);
	}

	/** To tenths: nobody sees less than a tenth of a pixel. */
	Spot rounded() {
		return new Spot(Math.rint(this.x * 10) / 10, Math.rint(this.y * 10) / 10);
	}

}
