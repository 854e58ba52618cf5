package no.pmto.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which municipalities have places close to one another's. Boundaries are not known. */
final class Surroundings {

	private static final int MOST = 8;

	private static final Comparator<Neighbouring> NEAREST_FIRST = Comparator.comparingDouble(Neighbouring::distance)
		.thenComparing((other) -> other.id().toString());

	private final Map<MunicipalityId, Points> all = new HashMap<>();

	private final Map<MunicipalityId, List<MunicipalityId>> nearest = new ConcurrentHashMap<>();

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
		points.forEach((id, there) -> this.all.put(id, Points.of(id, there)));
	}

	/**
	 * The nearest others in its country, nearest first. Found out when somebody asks: for
	 * all of them at once it would take half the time of an edition.
	 */
	List<MunicipalityId> of(MunicipalityId municipality) {
		return this.nearest.computeIfAbsent(municipality, this::find);
	}

	private List<MunicipalityId> find(MunicipalityId municipality) {
		Points one = this.all.get(municipality);
		if (one == null) {
			return List.of();
		}
		return this.all.values()
			.stream()
			.filter((other) -> other != one && other.id().country() == municipality.country())
			.map((other) -> new Neighbouring(other.id(), one.to(other)))
			.sorted(NEAREST_FIRST)
			.limit(MOST)
			.map(Neighbouring::id)
			.toList();
	}

}
