package no.pmto.finder;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Numbers of the list in one pill on the map.
 *
 * @param numbers of the listings that are here
 * @param spots where they are
 * @param at middle of the pill
 * @param arrow for listings beyond the map what points to them from the pill's edge, else
 * null
 */
record Pin(SortedSet<Integer> numbers, List<Spot> spots, Spot at, @Nullable Arrow arrow) {

	static final int HEIGHT = 26;

	private static final double DIGIT = 9.4;

	private static final int ENDS = 14;

	/** Between two pills, in pixels. */
	private static final double GAP = 3;

	/** A pin that stands where its listings are. */
	Pin(SortedSet<Integer> numbers, List<Spot> spots) {
		this(numbers, spots, mean(spots), null);
	}

	private static Spot mean(List<Spot> spots) {
		return new Spot(spots.stream().mapToDouble(Spot::x).average().orElseThrow(),
				spots.stream().mapToDouble(Spot::y).average().orElseThrow());
	}

	/** As on a pill: {@code 1–4, 6}. */
	public String label() {
		return Runs.of(this.numbers);
	}

	/** In pixels: a circle for one digit. */
	public double width() {
		double text = label().chars()
			.mapToDouble((letter) -> (letter == ',' || letter == ' ') ? DIGIT / 2 : DIGIT)
			.sum();
		return Math.max(HEIGHT, Math.rint(text + ENDS));
	}

	public Envelope box() {
		return new Envelope(this.at.x() - width() / 2, this.at.x() + width() / 2, this.at.y() - HEIGHT / 2.0,
				this.at.y() + HEIGHT / 2.0);
	}

	/** Where listings on the map are that the pill does not cover: a line leads there. */
	public List<Spot> uncovered() {
		return this.spots.stream().filter((spot) -> this.arrow == null && !covers(spot)).distinct().toList();
	}

	boolean covers(Spot spot) {
		return box().contains(spot.x(), spot.y());
	}

	boolean touches(Envelope other) {
		Envelope around = box();
		around.expandBy(GAP);
		return around.intersects(other);
	}

	/** This and another as one pin, which stands in their mean. */
	Pin with(Pin other) {
		SortedSet<Integer> all = new TreeSet<>(this.numbers);
		all.addAll(other.numbers);
		return new Pin(all, Stream.concat(this.spots.stream(), other.spots.stream()).toList());
	}

	Pin at(Spot there) {
		return new Pin(this.numbers, this.spots, there.rounded(), null);
	}

	/** This pin at the map's edge, pointing to where its listings are. */
	Pin pointingFrom(Spot there) {
		Spot far = mean(this.spots);
		Pin pin = at(there);
		return new Pin(this.numbers, this.spots, pin.at, Arrow.from(pin.box(), far));
	}

	/**
	 * An arrowhead on the edge of a pill.
	 *
	 * @param degrees clockwise from east
	 */
	record Arrow(Spot at, long degrees) {

		private static Arrow from(Envelope pill, Spot far) {
			Spot middle = new Spot(pill.centre().x, pill.centre().y);
			double east = (far.x() - middle.x()) / middle.distanceTo(far);
			double south = (far.y() - middle.y()) / middle.distanceTo(far);
			Spot edge = new Spot(middle.x() + east * pill.getWidth() / 2, middle.y() + south * pill.getHeight() / 2);
			return new Arrow(edge.rounded(), Math.round(Math.toDegrees(Math.atan2(south, east))));
		}

	}

}
