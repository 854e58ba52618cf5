package no.pmto.finder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import no.pmto.directory.Country;
import org.locationtech.jts.geom.Envelope;

/**
 * A country with a dot for each municipality, to be drawn by the fragment
 * {@code finder/national-map :: map(map, title, text)}: in pixels from its top left
 * corner, north up. Whoever shows it puts the same in a table beside it.
 *
 * @param dots those with the strongest mark last, the small ones above the large
 * @param names of the greatest, where there is room
 */
public record NationalMap(Country country, int width, int height, Drawing drawing, List<DrawnDot> dots,
		List<Label> names, ScaleBar scale) {

	private static final int MOST_NAMES = 8;

	private static final int MOST_TRIED = 24;

	private static final Label.Type TYPE = new Label.Type(17, 7.6, 3);

	static NationalMap of(Country country, Collection<Dot> dots, Drawing drawing, MapView view) {
		ScaleBar scale = ScaleBar.of(view);
		List<DrawnDot> drawn = dots.stream()
			.filter((dot) -> dot.municipality().governed() && dot.municipality().id().country() == country)
			.map((dot) -> DrawnDot.of(dot, view))
			.sorted(Comparator.comparing((DrawnDot dot) -> dot.dot().mark())
				.reversed()
				.thenComparing(Comparator.comparing(DrawnDot::radius).reversed()))
			.toList();
		return new NationalMap(country, MapView.WIDTH, view.height(), drawing, drawn, names(drawn, scale, view), scale);
	}

	private static List<Label> names(List<DrawnDot> dots, ScaleBar scale, MapView view) {
		List<Envelope> taken = new ArrayList<>(List.of(scale.box()));
		List<DrawnDot> full = dots.stream().filter((dot) -> dot.dot().mark() == Dot.Mark.FULL).toList();
		full.forEach((dot) -> taken.add(dot.box()));
		List<Label> names = new ArrayList<>();
		for (DrawnDot dot : full.subList(0, Math.min(full.size(), MOST_TRIED))) {
			String name = dot.dot().municipality().name();
			if (names.size() < MOST_NAMES && dot.dot().weight() > 0) {
				Label.of(name, TYPE, dot.box(), 0, taken, view.frame(4)).ifPresent((label) -> {
					names.add(label);
					taken.add(label.box());
				});
			}
		}
		return names;
	}

	/** The dots with one mark. */
	public List<DrawnDot> dots(Dot.Mark mark) {
		return this.dots.stream().filter((dot) -> dot.dot().mark() == mark).toList();
	}

	/** The marks there are, in the order in which they are drawn. */
	public List<Dot.Mark> marks() {
		return this.dots.stream().map((dot) -> dot.dot().mark()).distinct().toList();
	}

}
