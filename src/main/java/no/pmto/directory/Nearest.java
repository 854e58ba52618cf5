package no.pmto.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds, of a set of providers, those nearest to a point; those without a point never.
 */
final class Nearest {

	private static final double KILOMETRES_A_DEGREE = 111.1;

	/** To the north and south, in degrees: beyond it maps and their sums fail. */
	private static final double FARTHEST = 89;

	private final STRtree tree = new STRtree();

	private final int size;

	Nearest(Collection<Provider> providers) {
		int inserted = 0;
		for (Provider provider : providers) {
			Coordinate at = provider.coordinate();
			if (at != null) {
				this.tree.insert(envelope(at), provider);
				inserted++;
			}
		}
		this.tree.build();
		this.size = inserted;
	}

	/**
	 * The nearest, by distance over the ground, nearest first. The tree knows only a map,
	 * so the nearest on the map tell how far to look, and all within that are measured.
	 * @param most at most so many
	 */
	List<Neighbour> to(Coordinate from, int most) {
		if (this.size == 0) {
			return List.of();
		}
		Object[] roughly = this.tree.nearestNeighbour(envelope(from), from, Nearest::onMap, Math.min(most, this.size));
		double reach = Stream.of(roughly).mapToDouble((item) -> from.kilometresTo(at(item))).max().orElse(0);
		return within(reach, from).sorted(Comparator.comparingDouble(Neighbour::kilometres)).limit(most).toList();
	}

	private Stream<Neighbour> within(double kilometres, Coordinate from) {
		double north = kilometres / KILOMETRES_A_DEGREE;
		double widest = Math.min(FARTHEST, Math.abs(from.latitude()) + north);
		double east = north / Math.cos(Math.toRadians(widest));
		Envelope around = new Envelope(from.longitude() - east, from.longitude() + east,
				mercator(from.latitude() - north), mercator(from.latitude() + north));
		return ((List<?>) this.tree.query(around)).stream()
			.map((item) -> new Neighbour((Provider) item, from.kilometresTo(at(item))));
	}

	private static double onMap(ItemBoundable one, ItemBoundable other) {
		return ((Envelope) one.getBounds()).distance((Envelope) other.getBounds());
	}

	private static Coordinate at(Object item) {
		return (item instanceof Provider provider) ? Objects.requireNonNull(provider.coordinate()) : (Coordinate) item;
	}

	private static Envelope envelope(Coordinate at) {
		double y = mercator(at.latitude());
		return new Envelope(at.longitude(), at.longitude(), y, y);
	}

	/**
	 * How far north a latitude is on Mercator's map, where a step to any side is equally
	 * long.
	 */
	private static double mercator(double latitude) {
		double sin = Math.sin(Math.toRadians(Math.clamp(latitude, -FARTHEST, FARTHEST)));
		return Math.toDegrees(Math.log((1 + sin) / (1 - sin)) / 2);
	}

}
