package no.pmto.directory;

import java.util.ArrayList;
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

	private final Map<MunicipalityId, Set<Coordinate>> points = new HashMap<>();

	Surroundings(Collection<Place> places) {
		places.forEach((place) -> place.municipalities()
			.forEach((id) -> this.points.computeIfAbsent(id, (any) -> new LinkedHashSet<>()).add(place.coordinate())));
	}

	/** For every municipality the nearest others in its country, nearest first. */
	Map<MunicipalityId, List<MunicipalityId>> byMunicipality() {
		Map<MunicipalityId, Map<MunicipalityId, Double>> distances = new HashMap<>();
		List<MunicipalityId> all = new ArrayList<>(this.points.keySet());
		for (int i = 0; i < all.size(); i++) {
			for (int j = i + 1; j < all.size(); j++) {
				MunicipalityId one = all.get(i);
				MunicipalityId other = all.get(j);
				if (one.country() == other.country()) {
					double distance = between(one, other);
					distances.computeIfAbsent(one, (id) -> new HashMap<>()).put(other, distance);
					distances.computeIfAbsent(other, (id) -> new HashMap<>()).put(one, distance);
				}
			}
		}
		Map<MunicipalityId, List<MunicipalityId>> nearest = new HashMap<>();
		distances.forEach((id, others) -> nearest.put(id,
				others.entrySet()
					.stream()
					.sorted(Map.Entry.<MunicipalityId, Double>comparingByValue()
						.thenComparing(Map.Entry.comparingByKey(Comparator.comparing(MunicipalityId::toString))))
					.limit(MOST)
					.map(Map.Entry::getKey)
					.toList()));
		return nearest;
	}

	/** The smallest distance between a place of one and a place of the other, squared. */
	private double between(MunicipalityId one, MunicipalityId other) {
		double smallest = Double.MAX_VALUE;
		for (Coordinate a : this.points.getOrDefault(one, Set.of())) {
			double narrow = Math.cos(Math.toRadians(a.latitude()));
			for (Coordinate b : this.points.getOrDefault(other, Set.of())) {
				double north = a.latitude() - b.latitude();
				double east = (a.longitude() - b.longitude()) * narrow;
				smallest = Math.min(smallest, north * north + east * east);
			}
		}
		return smallest;
	}

}
