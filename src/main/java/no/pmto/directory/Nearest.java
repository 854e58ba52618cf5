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
	 * The nearest, by distance over the ground, nearest first. The tree knows only
	 * degrees, so the nearest in degrees tell how far to look, and all within that are
	 * measured.
	 * @param most at most so many
	 */
	List<Neighbour> to(Coordinate from, int most) {
		if (this.size == 0) {
			return List.of();
		}
		Object[] roughly = this.tree.nearestNeighbour(envelope(from), from, Nearest::degrees,
				Math.min(most, this.size));
		double reach = Stream.of(roughly).mapToDouble((item) -> from.kilometresTo(at(item))).max().orElse(0);
		return within(reach, from).sorted(Comparator.comparingDouble(Neighbour::kilometres)).limit(most).toList();
	}

	private Stream<Neighbour> within(double kilometres, Coordinate from) {
		double north = kilometres / KILOMETRES_A_DEGREE;
		double widest = Math.min(89, Math.abs(from.latitude()) + north);
		Envelope around = envelope(from);
		around.expandBy(north / Math.cos(Math.toRadians(widest)), north);
		return ((List<?>) this.tree.query(around)).stream()
			.map((item) -> new Neighbour((Provider) item, from.kilometresTo(at(item))));
	}

	private static double degrees(ItemBoundable one, ItemBoundable other) {
		Coordinate a = at(one.getItem());
		Coordinate b = at(other.getItem());
		return Math.hypot(a.latitude() - b.latitude(), a.longitude() - b.longitude());
	}

	private static Coordinate at(Object item) {
		return (item instanceof Provider provider) ? Objects.requireNonNull(provider.coordinate()) : (Coordinate) item;
	}

	private static Envelope envelope(Coordinate at) {
		return new Envelope(at.longitude(), at.longitude(), at.latitude(), at.latitude());
	}

}
