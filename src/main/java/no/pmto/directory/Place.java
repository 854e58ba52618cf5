package no.pmto.directory;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a postal code stands for.
 *
 * @param name of the place, as the post writes it
 * @param municipalities where the code lies: the one its register names first, then the
 * others of a code that crosses a border. Norway's register names only one.
 * @param coordinate of the place; a PO box has that of its post office
 */
public record Place(PostalCode code, String name, List<MunicipalityId> municipalities, Coordinate coordinate) {

	private static final Pattern TELLING_APART = Pattern.compile("(.+?) (?:i|på|ved) .+");

	public Place {
		municipalities = List.copyOf(municipalities);
	}

	/** The municipality the register names. */
	public MunicipalityId municipality() {
		return this.municipalities.getFirst();
	}

	/**
	 * Its name, and the short one that people use: {@code Bø} of {@code Bø i Telemark}.
	 */
	List<PlaceName> names() {
		String shortName = TELLING_APART.matcher(this.name).replaceFirst("$1");
		return Stream.of(this.name, shortName)
			.distinct()
			.flatMap((either) -> this.municipalities.stream()
				.map((id) -> new PlaceName(either, PlaceName.Kind.PLACE, id)))
			.toList();
	}

}
