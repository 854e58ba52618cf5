package no.pmto.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A municipality that a provider serves.
 *
 * @param area the districts served where it is not the whole municipality, else null
 */
public record CoverageArea(Provider provider, MunicipalityId municipality, @Nullable String area) {

	/** The districts by themselves; none where it is the whole municipality. */
	public List<String> districts() {
		return (this.area != null) ? List.of(this.area.split(", ")) : List.of();
	}

	List<PlaceName> names() {
		return districts().stream()
			.map((district) -> new PlaceName(district, PlaceName.Kind.DISTRICT, this.municipality))
			.toList();
	}

}
