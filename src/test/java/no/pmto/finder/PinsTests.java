package no.pmto.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import no.pmto.directory.Coordinate;
import no.pmto.directory.Country;
import no.pmto.directory.PmtoStatus;
import no.pmto.directory.Provider;
import no.pmto.directory.ProviderType;
import no.pmto.directory.Referral;
import no.pmto.directory.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pins on a map 60 km wide around Bergen: six pixels are a kilometre. */
class PinsTests {

	private static final Coordinate BERGEN = new Coordinate(60.39, 5.32);

	private final MapView view = MapView.of(List.of(BERGEN));

	@Test
	void aPinStandsWhereItsListingIs() {
		List<Pin> pins = pins(BERGEN, new Coordinate(60.39, 5.5));
		assertThat(pins).extracting(Pin::label).containsExactly("1", "2");
		assertThat(pins.getFirst().at()).isEqualTo(this.view.spot(BERGEN).rounded());
		assertThat(pins).allMatch((pin) -> pin.arrow() == null && pin.uncovered().isEmpty());
	}

	@Test
	void pinsThatWouldOverlapBecomeOneInTheirMean() {
		List<Pin> pins = pins(BERGEN, new Coordinate(60.39, 5.5), new Coordinate(60.4, 5.34), BERGEN);
		assertThat(pins).extracting(Pin::label).containsExactly("1, 3–4", "2");
		assertThat(pins.getFirst().covers(this.view.spot(BERGEN))).isTrue();
	}

	@Test
	void aLineLeadsToAListingThatAMergedPinDoesNotCover() {
		List<Pin> pins = pins(BERGEN, new Coordinate(60.42, 5.32), new Coordinate(60.44, 5.32));
		assertThat(pins).hasSize(1);
		assertThat(pins.getFirst().uncovered()).hasSize(2);
	}

	@Test
	void whatIsBeyondTheMapStandsAtTheEdgeAndPointsThere() {
		Pin oslo = pins(BERGEN, new Coordinate(60.39, 10.75)).getLast();
		assertThat(oslo.at().x()).isGreaterThan(MapView.WIDTH - 30);
		assertThat(oslo.arrow().degrees()).isBetween(-10L, 10L);
		Pin stavanger = pins(BERGEN, new Coordinate(58.97, 5.32)).getLast();
		assertThat(stavanger.at().y()).isGreaterThan(this.view.height() - 30);
		assertThat(stavanger.arrow().degrees()).isEqualTo(90);
	}

	@Test
	void aPinAtTheEdgeMakesRoomForOneThatIsThere() {
		List<Pin> pins = pins(new Coordinate(60.39, 5.78), new Coordinate(60.39, 10.75));
		assertThat(pins).extracting(Pin::label).containsExactly("1", "2");
		assertThat(pins.getLast().touches(pins.getFirst().box())).isFalse();
	}

	@Test
	void aListingWithoutAPlaceHasNoPin() {
		assertThat(pins(BERGEN, null)).extracting(Pin::label).containsExactly("1");
	}

	@Test
	void twentyFourListingsAnywhereFindRoom() {
		Random random = new Random(5003);
		for (int many = 1; many <= 24; many++) {
			List<Pin> pins = pins(random.doubles(many, -1, 1)
				.mapToObj((east) -> new Coordinate(60.39 + random.nextDouble(-1, 1), 5.32 + 2 * east))
				.toArray(Coordinate[]::new));
			assertThat(pins.stream().mapToInt((pin) -> pin.numbers().size()).sum()).isEqualTo(many);
			assertThat(pins).allMatch((pin) -> this.view.frame(0).contains(pin.box()));
		}
	}

	private List<Pin> pins(@Nullable Coordinate... places) {
		List<Listing> listings = new ArrayList<>();
		for (Coordinate place : places) {
			listings.add(new Listing(listings.size() + 1, provider(place), List.of(), null, true));
		}
		return Pins.of(listings, this.view, ScaleBar.of(this.view));
	}

	private static Provider provider(@Nullable Coordinate place) {
		return new Provider("id", Country.NO, ProviderType.ORGANISATION, false, "Name", null, null, null, null, null,
				null, null, null, Set.of(), PmtoStatus.POSSIBLE, Referral.UNKNOWN, new Source("a source", null), null,
				null, place);
	}

}
