package no.pmto.finder;

import java.util.List;

import no.pmto.directory.Coordinate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MapViewTests {

	private static final Coordinate BERGEN = new Coordinate(60.39, 5.32);

	private static final Coordinate OSLO = new Coordinate(59.91, 10.75);

	@ParameterizedTest
	@CsvSource({ "60.39,5.32,59.91,10.75", "71.17,25.78,69.97,23.27", "70.37,31.11,69.65,18.96",
			"55.1,14.7,57.72,10.58", "60.39,5.32,60.38,5.33" })
	void distancesAreTrue(double latitude, double longitude, double otherLatitude, double otherLongitude) {
		Coordinate one = new Coordinate(latitude, longitude);
		Coordinate other = new Coordinate(otherLatitude, otherLongitude);
		MapView view = MapView.of(List.of(one, other));
		double drawn = view.spot(one).distanceTo(view.spot(other)) * view.kilometresAPixel();
		assertThat(drawn).isCloseTo(one.kilometresTo(other), within(drawn / 1000));
	}

	@Test
	void northIsUpAndEastIsRight() {
		MapView view = MapView.of(List.of(BERGEN, OSLO));
		assertThat(view.spot(OSLO).x()).isGreaterThan(view.spot(BERGEN).x());
		assertThat(view.spot(OSLO).y()).isGreaterThan(view.spot(BERGEN).y());
	}

	@Test
	void allPointsAreShownWithRoomForAPin() {
		MapView view = MapView.of(List.of(BERGEN, OSLO));
		assertThat(view.shows(BERGEN)).isTrue();
		assertThat(view.shows(OSLO)).isTrue();
		assertThat(view.shows(new Coordinate(63.43, 10.4))).isFalse();
	}

	@Test
	void onePointIsShownWithItsSurroundings() {
		MapView view = MapView.of(List.of(BERGEN));
		assertThat(view.kilometres()).isEqualTo(60);
		assertThat(view.height()).isEqualTo(270);
	}

	@Test
	void whatReachesFarToTheNorthMakesATallMap() {
		assertThat(MapView.of(List.of(BERGEN, new Coordinate(62.47, 6.15))).height()).isEqualTo(420);
	}

	@ParameterizedTest
	@CsvSource({ "60.39,5.33,10", "60.39,7,20", "60.39,11,100", "60.39,9,50" })
	void theScaleBarHasARoundLength(double latitude, double longitude, long kilometres) {
		MapView view = MapView.of(List.of(BERGEN, new Coordinate(latitude, longitude)));
		ScaleBar scale = ScaleBar.of(view);
		assertThat(scale.kilometres()).isEqualTo(kilometres);
		assertThat(scale.length()).isBetween(40.0, 100.0).isCloseTo(kilometres / view.kilometresAPixel(), within(0.06));
	}

}
