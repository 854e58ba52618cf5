package no.pmto.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which municipalities have places close to one another's. Boundaries are not known. */
final class Surroundings {

	private static final int MOST = 8;

	private static final Comparator<Neighbouring> NEAREST_FIRST = Comparator.comparingDouble(Neighbouring::distance)
		.thenComparing((other) -> other.id().toString());

	private final List<Points> all;

	/** Where a municipality has places, in degrees, each place once. */
	private record Points(MunicipalityId id, double[] latitudes, double[] longitudes) {

		static Points of(MunicipalityId id, Set<Coordinate> places) {
			return new Points(id, places.stream().mapToDouble(Coordinate::latitude).toArray(),
					places.stream().mapToDouble(Coordinate::longitude).toArray());
		}

		/** The smallest distance between a place here and a place there, squared. */
		double to(Points there) {
			double smallest = Double.MAX_VALUE;
			for (int i = 0; i < this.latitudes.length; i++) {
				double narrow = Math.cos(Math.toRadians(this.latitudes[i]));
				for (int j = 0; j < there.latitudes.length; j++) {
					double north = this.latitudes[i] - there.latitudes[j];
					double east = (this.longitudes[i] - there.longitudes[j]) * narrow;
					smallest = Math.min(smallest, north * north + east * east);
				}
			}
			return smallest;
		}

	}

	private record Neighbouring(MunicipalityId id, double distance) {
	}

	Surroundings(Collection<Place> places) {
		Map<MunicipalityId, Set<Coordinate>> points = new HashMap<>();
		places.forEach((place) -> place.municipalities()
			.forEach((id) -> points.computeIfAbsent(id, (any) -> new LinkedHashSet<>()).add(place.coordinate())));
		this.all = points.entrySet().stream().map((entry) -> Points.of(entry.getKey(), entry.getValue())).toList();
	}

	/** For every municipality the nearest others in its country, nearest first. */
	Map<MunicipalityId, List<MunicipalityId>> byMunicipality() {
		Map<MunicipalityId, List<MunicipalityId>> nearest = new HashMap<>();
		this.all.forEach((one) -> nearest.put(one.id(), nearest(one)));
		return nearest;
	}

	private List<MunicipalityId> nearest(Points one) {
		return this.all.stream()
			.filter((other) -> other != one && other.id().country() == one.id().country())
			.map((other) -> new Neighbouring(other.id(), one.to(other)))
			.sorted(NEAREST_FIRST)
			.limit(MOST)
			.map(Neighbouring::id)
			.toList();
	}

}
