package no.pmto.directory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Where a family lives: services follow it.
 *
 * @param name official Norwegian or Danish name
 * @param otherNames the full official name where there are Sami or Kven forms too, else
 * null
 * @param county fylke or region
 * @param mainPlace coordinate of its main place
 * @param governed false for Svalbard and Jan Mayen, which belong to no municipality
 */
public record Municipality(MunicipalityId id, String name, @Nullable String otherNames, String county,
		Coordinate mainPlace, boolean governed) {

	/** Its name, and each of its official names where there are several. */
	List<PlaceName> names() {
		Stream<String> others = (this.otherNames != null) ? Arrays.stream(this.otherNames.split(" - "))
				: Stream.empty();
		return Stream.concat(Stream.of(this.name), others)
			.distinct()
			.map((official) -> new PlaceName(official, PlaceName.Kind.MUNICIPALITY, this.id))
			.toList();
	}

	/** The last part of its path: {@code 4601-bergen}. */
	public String slug() {
		return this.id.number() + "-" + Names.slug(this.name);
	}

	/** Its path below the finder: {@code no/4601-bergen}. */
	public String path() {
		return this.id.country().code() + "/" + slug();
	}

}
