package no.pmto.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.locationtech.jts.operation.overlayng.RingClipper;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * What a map shows of areas or lines: cut off a little outside the map, so that no edge
 * of it is seen.
 */
final class PathData {

	private static final int OUTSIDE = 8;

	/** Areas smaller than this are left out, in square pixels. */
	private static final double SPECK = 4;

	private static final GeometryFactory FACTORY = new GeometryFactory();

	private final boolean areas;

	private final List<Coordinate[]> parts = new ArrayList<>();

	private PathData(boolean areas) {
		this.areas = areas;
	}

	static PathData areas(Geometry areas, MapView view) {
		PathData data = new PathData(true);
		RingClipper clipper = new RingClipper(cut(view));
		for (Object ring : LinearComponentExtracter.getLines(areas)) {
			data.parts.add(clipper.clip(onMap((LineString) ring, view)));
		}
		return data;
	}

	static PathData lines(Geometry lines, MapView view) {
		PathData data = new PathData(false);
		LineLimiter limiter = new LineLimiter(cut(view));
		for (Object line : LinearComponentExtracter.getLines(lines)) {
			data.parts.addAll(limiter.limit(onMap((LineString) line, view)));
		}
		return data;
	}

	private static Envelope cut(MapView view) {
		return view.frame(-OUTSIDE);
	}

	private static Coordinate[] onMap(LineString line, MapView view) {
		return Arrays.stream(line.getCoordinates()).map((degrees) -> {
			Spot spot = view.spot(degrees.y, degrees.x);
			return new Coordinate(spot.x(), spot.y());
		}).toArray(Coordinate[]::new);
	}

	/**
	 * The data of an SVG path.
	 * @param fineness what lies less far beside a line is left out, in pixels
	 */
	String with(double fineness) {
		Pen pen = new Pen();
		for (Coordinate[] part : this.parts) {
			Coordinate[] points = simplified(part, fineness);
			if (!this.areas) {
				pen.draw(points);
			}
			else if (points.length > 3 && Area.ofRing(points) > SPECK) {
				pen.close(Arrays.copyOf(points, points.length - 1));
			}
		}
		return pen.toString();
	}

	private static Coordinate[] simplified(Coordinate[] points, double fineness) {
		return (points.length > 2)
				? DouglasPeuckerSimplifier.simplify(FACTORY.createLineString(points), fineness).getCoordinates()
				: points;
	}

}
