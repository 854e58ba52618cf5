package no.pmto.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Reads back what a {@link Pen} wrote. */
final class DrawnPath {

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

	private static final GeometryFactory FACTORY = new GeometryFactory();

	private DrawnPath() {
	}

	/** The points of every part, in pixels. */
	static List<Coordinate[]> parts(String data) {
		List<Coordinate[]> parts = new ArrayList<>();
		for (String part : data.split("(?=M)")) {
			List<Double> numbers = NUMBER.matcher(part).results().map(MatchResult::group).map(Double::valueOf).toList();
			List<Coordinate> points = new ArrayList<>();
			Coordinate last = new Coordinate(0, 0);
			for (int i = 0; i < numbers.size(); i += 2) {
				last = new Coordinate(last.x + numbers.get(i), last.y + numbers.get(i + 1));
				points.add(last);
			}
			parts.add(points.toArray(Coordinate[]::new));
		}
		return parts;
	}

	static Geometry areas(String data) {
		return FACTORY.createGeometryCollection(parts(data).stream().map((points) -> {
			Coordinate[] closed = Arrays.copyOf(points, points.length + 1);
			closed[points.length] = points[0];
			return FACTORY.createPolygon(closed);
		}).toArray(Geometry[]::new));
	}

	static Point point(Spot spot) {
		return FACTORY.createPoint(new Coordinate(spot.x(), spot.y()));
	}

}
