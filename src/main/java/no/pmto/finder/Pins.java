package no.pmto.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import no.pmto.directory.Coordinate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * Sets the listings of an answer on a map so that no pill lies over another: those that
 * would become one. What lies beyond the map stands at its edge, in its direction.
 */
final class Pins {

	private final MapView view;

	private final ScaleBar scale;

	private final List<Pin> placed = new ArrayList<>();

	private Pins(MapView view, ScaleBar scale) {
		this.view = view;
		this.scale = scale;
	}

	/** The pins of all listings whose place is known, by their first number. */
	static List<Pin> of(List<Listing> listings, MapView view, ScaleBar scale) {
		Pins pins = new Pins(view, scale);
		List<Pin> within = new ArrayList<>();
		List<Pin> beyond = new ArrayList<>();
		for (Listing listing : listings) {
			Coordinate at = listing.provider().coordinate();
			if (at != null) {
				Pin pin = new Pin(new TreeSet<>(List.of(listing.number())), List.of(view.spot(at).rounded()));
				(view.shows(at) ? within : beyond).add(pin);
			}
		}
		pins.placed.addAll(apart(within, pins::inside));
		apart(beyond, pins::atEdge).forEach((pin) -> pins.placed.add(pins.besideOthers(pin)));
		return pins.placed.stream().sorted(Comparator.comparing((pin) -> pin.numbers().first())).toList();
	}

	/** As near to its mean as the map allows. */
	private Pin inside(Pin pin) {
		Envelope frame = this.view.pinFrame(pin.width());
		return pin.at(new Spot(Math.clamp(pin.at().x(), frame.getMinX(), frame.getMaxX()),
				Math.clamp(pin.at().y(), frame.getMinY(), frame.getMaxY())));
	}

	/** Where a line from the middle to its mean leaves the map. */
	private Pin atEdge(Pin pin) {
		Envelope frame = this.view.arrowFrame(pin.width());
		double x = pin.at().x() - frame.centre().x;
		double y = pin.at().y() - frame.centre().y;
		double part = Math.min(frame.getWidth() / 2 / Math.abs(x), frame.getHeight() / 2 / Math.abs(y));
		return pin.at(new Spot(frame.centre().x + x * part, frame.centre().y + y * part));
	}

	private Pin besideOthers(Pin pin) {
		return EdgeWalk.from(pin.at(), this.view.arrowFrame(pin.width()))
			.map(pin::pointingFrom)
			.filter(this::fits)
			.findFirst()
			.orElseGet(() -> pin.pointingFrom(pin.at()));
	}

	private boolean fits(Pin pin) {
		return !pin.touches(this.scale.box()) && this.placed.stream().noneMatch((other) -> pin.touches(other.box()));
	}

	private static List<Pin> apart(List<Pin> pins, UnaryOperator<Pin> place) {
		List<Pin> apart = new ArrayList<>(pins.stream().map(place).toList());
		for (Pair pair = closest(apart); pair != null; pair = closest(apart)) {
			apart.remove(pair.one);
			apart.remove(pair.other);
			apart.add(place.apply(pair.one.with(pair.other)));
		}
		return apart;
	}

	private static @Nullable Pair closest(List<Pin> pins) {
		Pair closest = null;
		for (int one = 0; one < pins.size(); one++) {
			for (int other = one + 1; other < pins.size(); other++) {
				Pair pair = new Pair(pins.get(one), pins.get(other));
				if (pair.one.touches(pair.other.box()) && (closest == null || pair.distance() < closest.distance())) {
					closest = pair;
				}
			}
		}
		return closest;
	}

	private record Pair(Pin one, Pin other) {

		double distance() {
			return this.one.at().distanceTo(this.other.at());
		}

	}

}
