package no.pmto.finder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** Writes names where nothing else stands on a map. */
final class Labels {

	private static final Label.Type BOLD = new Label.Type(20, 9.6, 4);

	private static final Label.Type SMALL = new Label.Type(17, 7.6, 3);

	private static final int ANYWHERE = 60;

	private static final int SPOT = 5;

	private final LocalHelp help;

	private final List<Pin> pins;

	private final Envelope frame;

	private final List<Envelope> taken = new ArrayList<>();

	Labels(LocalHelp help, List<Pin> pins, ScaleBar scale, MapView view) {
		this.help = help;
		this.pins = pins;
		this.frame = view.frame(4);
		this.taken.add(scale.box());
		pins.forEach((pin) -> this.taken.add(pin.box()));
		pins.stream().flatMap((pin) -> pin.uncovered().stream()).forEach((spot) -> this.taken.add(around(spot)));
	}

	private static Envelope around(Spot spot) {
		return new Envelope(spot.x() - SPOT, spot.x() + SPOT, spot.y() - SPOT, spot.y() + SPOT);
	}

	/**
	 * The municipality's name beside its main place, or beside the pin that covers it;
	 * null where a map is too full for it.
	 */
	@Nullable Label main(Spot mainPlace) {
		Envelope spot = around(mainPlace);
		Envelope covered = this.pins.stream().map(Pin::box).filter(spot::intersects).findFirst().orElse(spot);
		Optional<Label> label = Label.of(this.help.municipality().name(), BOLD, covered, ANYWHERE, this.taken,
				this.frame);
		label.ifPresent((found) -> this.taken.add(found.box()));
		return label.orElse(null);
	}

	/**
	 * The names of places where pins stand, as far as there is room right beside them.
	 */
	List<Label> places() {
		List<Label> labels = new ArrayList<>();
		for (Pin pin : this.pins) {
			String place = (pin.arrow() == null) ? place(pin) : null;
			if (place != null && labels.stream().noneMatch((label) -> label.text().equals(place))) {
				Label.of(place, SMALL, pin.box(), 0, this.taken, this.frame).ifPresent((label) -> {
					labels.add(label);
					this.taken.add(label.box());
				});
			}
		}
		return labels;
	}

	/** The postal place of all listings of a pin, where it is one and the same. */
	private @Nullable String place(Pin pin) {
		Set<@Nullable String> places = new HashSet<>();
		this.help.all()
			.stream()
			.filter((listing) -> pin.numbers().contains(listing.number()))
			.forEach((listing) -> places.add(listing.provider().place()));
		String place = places.iterator().next();
		return (places.size() == 1 && !this.help.municipality().name().equals(place)) ? place : null;
	}

}
