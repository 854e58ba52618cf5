package no.pmto.directory;

/** A point in WGS 84 degrees. */
public record Coordinate(double latitude, double longitude) {

	private static final double EARTH_RADIUS_KM = 6371.0088;

	/** Straight-line distance over the ground, in kilometres (haversine). */
	public double kilometresTo(Coordinate other) {
		double dLatitude = Math.toRadians(other.latitude - this.latitude);
		double dLongitude = Math.toRadians(other.longitude - this.longitude);
		double chord = square(Math.sin(dLatitude / 2)) + Math.cos(Math.toRadians(this.latitude))
				* Math.cos(Math.toRadians(other.latitude)) * square(Math.sin(dLongitude / 2));
		return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
	}

	private static double square(double value) {
		return value * value;
	}

}
