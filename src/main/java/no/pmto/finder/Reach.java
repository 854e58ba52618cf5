package no.pmto.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import no.pmto.directory.Coordinate;

/**
 * What of an answer its map must show: the main place, everything that serves the
 * municipality, and of what else is listed that which is little further away. To show all
 * would be to show half of Norway, with one heap of pins where the family lives.
 */
final class Reach {

	private static final double HALF_AS_FAR_AGAIN = 1.5;

	private static final int LEAST_KILOMETRES = 40;

	private final Coordinate mainPlace;

	private final List<Coordinate> serving = new ArrayList<>();

	private final List<Coordinate> others = new ArrayList<>();

	private Reach(LocalHelp help) {
		this.mainPlace = help.municipality().mainPlace();
		this.serving.add(this.mainPlace);
		Stream.of(Stream.ofNullable(help.start()).toList(), help.units(), help.familyCounselling())
			.forEach((listings) -> this.serving.addAll(places(listings)));
		(help.bupCovers() ? this.serving : this.others).addAll(places(help.bup()));
		this.others.addAll(places(help.nearest()));
	}

	private static List<Coordinate> places(List<Listing> listings) {
		return listings.stream().flatMap((listing) -> Stream.ofNullable(listing.provider().coordinate())).toList();
	}

	static List<Coordinate> of(LocalHelp help) {
		return new Reach(help).shown();
	}

	private List<Coordinate> shown() {
		double reach = Math.max(LEAST_KILOMETRES, far() * HALF_AS_FAR_AGAIN);
		return Stream
			.concat(this.serving.stream(),
					this.others.stream().filter((other) -> this.mainPlace.kilometresTo(other) <= reach))
			.toList();
	}

	/**
	 * To the farthest that serves; where only the municipality does, to the nearest
	 * other.
	 */
	private double far() {
		double serving = distances(this.serving).max().orElseThrow();
		return (serving >= 1) ? serving : distances(this.others).min().orElse(0);
	}

	private DoubleStream distances(List<Coordinate> places) {
		return places.stream().mapToDouble(this.mainPlace::kilometresTo);
	}

}
