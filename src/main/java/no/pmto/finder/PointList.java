package no.pmto.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import no.pmto.directory.Coordinate;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.MunicipalityId;
import no.pmto.directory.Place;

/**
 * Where the places of each municipality lie, for finding the nearest on the visitor's
 * device: {@code [path below the finder, name, county, [latitude, longitude, step, step,
 * …]]}. Latitude and longitude are in thousandths of a degree, about 100 metres; after
 * the first point each stands as the steps from the one before it.
 */
final class PointList {

	private static final double THOUSANDTHS = 1000;

	private final Directory directory;

	private final Map<MunicipalityId, List<Place>> places;

	PointList(Directory directory) {
		this.directory = directory;
		this.places = directory.places().stream().collect(Collectors.groupingBy(Place::municipality));
	}

	List<Object> content() {
		return this.directory.municipalities().stream().<Object>map(this::entry).toList();
	}

	private List<Object> entry(Municipality municipality) {
		TreeSet<Point> points = new TreeSet<>();
		points.add(Point.at(municipality.mainPlace()));
		this.places.getOrDefault(municipality.id(), List.of())
			.forEach((place) -> points.add(Point.at(place.coordinate())));
		return List.of(municipality.path(), municipality.name(), municipality.county(), steps(points));
	}

	private static List<Long> steps(Iterable<Point> points) {
		List<Long> steps = new ArrayList<>();
		Point last = new Point(0, 0);
		for (Point point : points) {
			steps.add(point.latitude() - last.latitude());
			steps.add(point.longitude() - last.longitude());
			last = point;
		}
		return steps;
	}

	private record Point(long latitude, long longitude) implements Comparable<Point> {

		static Point at(Coordinate coordinate) {
			return new Point(Math.round(coordinate.latitude() * THOUSANDTHS),
					Math.round(coordinate.longitude() * THOUSANDTHS));
		}

		@Override
		public int compareTo(Point other) {
			int south = Long.compare(this.latitude, other.latitude);
			return (south != 0) ? south : Long.compare(this.longitude, other.longitude);
		}

	}

}
