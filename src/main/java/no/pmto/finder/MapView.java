package no.pmto.finder;

import java.util.Collection;
import java.util.List;

import no.pmto.directory.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The piece of the world that a map shows, and where things stand on it: in pixels from
 * its top left corner, north up. It shows all the points it is made for, with room around
 * them, and no less than 60 km from side to side.
 */
final class MapView {

	/** As wide as a small telephone shows it, so that one pixel is about one there. */
	static final int WIDTH = 360;

	private static final int LOWEST = 270;

	private static final int HIGHEST = 420;

	private static final int LEAST_KILOMETRES = 60;

	private static final int BESIDE = 36;

	private static final int ABOVE = 34;

	private static final int BELOW = 58;

	private static final int PIN_MARGIN = 5;

	private static final int ARROW_MARGIN = 11;

	private static final int COUNTRY_MARGIN = 12;

	/** Room for it at the lower edge. */
	private static final int SCALE_BAR = 30;

	private final Projection projection;

	private final Spot middle;

	private final double kilometresAPixel;

	private final int height;

	/** How far down the middle of what it shows is, in pixels. */
	private final double half;

	private MapView(Projection projection, Envelope kilometres) {
		this.projection = projection;
		this.middle = new Spot(kilometres.centre().x, kilometres.centre().y);
		double widest = Math.max((double) LEAST_KILOMETRES / WIDTH, kilometres.getWidth() / (WIDTH - 2 * BESIDE));
		this.height = Math.clamp(Math.round(kilometres.getHeight() / widest) + ABOVE + BELOW, LOWEST, HIGHEST);
		this.kilometresAPixel = Math.max(widest, kilometres.getHeight() / (this.height - ABOVE - BELOW));
		this.half = ABOVE + (this.height - ABOVE - BELOW) / 2.0;
	}

	private MapView(Projection projection, Envelope kilometres, double kilometresAPixel) {
		this.projection = projection;
		this.middle = new Spot(kilometres.centre().x, kilometres.centre().y);
		this.kilometresAPixel = kilometresAPixel;
		double shown = kilometres.getHeight() / kilometresAPixel;
		this.height = (int) Math.ceil(COUNTRY_MARGIN + shown + SCALE_BAR + COUNTRY_MARGIN);
		this.half = COUNTRY_MARGIN + shown / 2;
	}

	/** A view of some points, at least one. */
	static MapView of(Collection<Coordinate> points) {
		Envelope degrees = new Envelope();
		points.forEach((point) -> degrees.expandToInclude(point.longitude(), point.latitude()));
		Projection projection = new Projection(new Coordinate(degrees.centre().y, degrees.centre().x));
		Envelope kilometres = new Envelope();
		List<Spot> spots = points.stream()
			.map((point) -> projection.spot(point.latitude(), point.longitude()))
			.toList();
		spots.forEach((spot) -> kilometres.expandToInclude(spot.x(), spot.y()));
		return new MapView(projection, kilometres);
	}

	/** A view of a whole country, as high as it must be. */
	static MapView of(Geometry country) {
		Envelope degrees = country.getEnvelopeInternal();
		Projection projection = new Projection(new Coordinate(degrees.centre().y, degrees.centre().x));
		Envelope kilometres = new Envelope();
		for (org.locationtech.jts.geom.Coordinate point : country.getCoordinates()) {
			Spot spot = projection.spot(point.y, point.x);
			kilometres.expandToInclude(spot.x(), spot.y());
		}
		return new MapView(projection, kilometres, kilometres.getWidth() / (WIDTH - 2 * COUNTRY_MARGIN));
	}

	int height() {
		return this.height;
	}

	double kilometresAPixel() {
		return this.kilometresAPixel;
	}

	/** From side to side, in whole kilometres. */
	long kilometres() {
		return Math.round(WIDTH * this.kilometresAPixel);
	}

	/** The whole map, or what is left of it within a margin, in pixels. */
	Envelope frame(double margin) {
		return new Envelope(margin, WIDTH - margin, margin, this.height - margin);
	}

	/** Where the middle of a pill of this width may stand: above the scale bar. */
	Envelope pinFrame(double width) {
		return pinFrame(width, PIN_MARGIN, SCALE_BAR);
	}

	/** The same for a pill with an arrow on its outer side: beside the scale bar, too. */
	Envelope arrowFrame(double width) {
		return pinFrame(width, ARROW_MARGIN, 0);
	}

	private Envelope pinFrame(double width, double margin, double below) {
		double beside = margin + width / 2;
		double above = margin + Pin.HEIGHT / 2.0;
		return new Envelope(beside, WIDTH - beside, above, this.height - above - below);
	}

	boolean shows(Coordinate at) {
		Spot spot = spot(at);
		return frame(0).contains(spot.x(), spot.y());
	}

	Spot spot(Coordinate at) {
		return spot(at.latitude(), at.longitude());
	}

	Spot spot(double latitude, double longitude) {
		Spot kilometres = this.projection.spot(latitude, longitude);
		return new Spot(WIDTH / 2.0 + (kilometres.x() - this.middle.x()) / this.kilometresAPixel,
				this.half + (kilometres.y() - this.middle.y()) / this.kilometresAPixel);
	}

}
