package no.pmto.finder;

import no.pmto.directory.Coordinate;

/**
 * Lambert's azimuthal equal-area projection of a sphere: distances up to 500 km from its
 * middle are true to 1 in 1000.
 */
final class Projection {

	private static final double EARTH_RADIUS_KM = 6371.0088;

	private final double longitude;

	private final double sin;

	private final double cos;

	Projection(Coordinate middle) {
		this.longitude = middle.longitude();
		this.sin = Math.sin(Math.toRadians(middle.latitude()));
		this.cos = Math.cos(Math.toRadians(middle.latitude()));
	}

	/** Kilometres east and south of the middle. */
	Spot spot(double latitude, double longitude) {
		double north = Math.sin(Math.toRadians(latitude));
		double towards = Math.cos(Math.toRadians(latitude));
		double turn = Math.toRadians(longitude - this.longitude);
		double ahead = towards * Math.cos(turn);
		double scale = EARTH_RADIUS_KM * Math.sqrt(2 / (1 + this.sin * north + this.cos * ahead));
		return new Spot(scale * towards * Math.sin(turn), -scale * (this.cos * north - this.sin * ahead));
	}

}
