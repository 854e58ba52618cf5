package no.pmto.finder;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Envelope;

/** The places along the edge of a rectangle. */
final class EdgeWalk {

	private static final int STEP = 4;

	private EdgeWalk() {
	}

	/** From one place on, then those nearest to it. */
	static Stream<Spot> from(Spot start, Envelope frame) {
		Stream<Spot> across = steps(frame.getWidth()).flatMap((x) -> Stream
			.of(new Spot(frame.getMinX() + x, frame.getMinY()), new Spot(frame.getMinX() + x, frame.getMaxY())));
		Stream<Spot> down = steps(frame.getHeight()).flatMap((y) -> Stream
			.of(new Spot(frame.getMinX(), frame.getMinY() + y), new Spot(frame.getMaxX(), frame.getMinY() + y)));
		return Stream.concat(Stream.of(start),
				Stream.concat(across, down).sorted(Comparator.comparing(start::distanceTo)));
	}

	private static Stream<Integer> steps(double length) {
		return IntStream.rangeClosed(0, (int) length / STEP).map((step) -> step * STEP).boxed();
	}

}
