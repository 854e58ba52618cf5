package no.pmto.finder;

import java.util.List;

import no.pmto.directory.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * A map of an answer, north up, in pixels from its top left corner: the listings whose
 * place is known, with their numbers.
 *
 * @param kilometres from side to side
 * @param name of the municipality; null where a map is too full for it
 * @param mainPlace the municipality's main place where no pin covers it, else null
 * @param places names of places where pins stand
 */
record AnswerMap(Municipality municipality, int width, int height, long kilometres, Drawing drawing, List<Pin> pins,
		@Nullable Label name, @Nullable Spot mainPlace, List<Label> places, ScaleBar scale) {

	static AnswerMap of(LocalHelp help, Land land) {
		Municipality municipality = help.municipality();
		MapView view = MapView.of(Reach.of(help));
		ScaleBar scale = ScaleBar.of(view);
		List<Pin> pins = Pins.of(help.all(), view, scale);
		Spot mainPlace = view.spot(municipality.mainPlace()).rounded();
		boolean covered = pins.stream().anyMatch((pin) -> pin.covers(mainPlace));
		Labels labels = new Labels(help, pins, scale, view);
		return new AnswerMap(municipality, MapView.WIDTH, view.height(), view.kilometres(), Drawing.of(land, view),
				pins, labels.main(mainPlace), covered ? null : mainPlace, labels.places(), scale);
	}

	/** Whether an arrow points to something beyond the map. */
	public boolean pointing() {
		return this.pins.stream().anyMatch((pin) -> pin.arrow() != null);
	}

}
