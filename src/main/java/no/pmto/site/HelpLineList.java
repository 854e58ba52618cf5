package no.pmto.site;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The help lines of an edition, most urgent first. */
public record HelpLineList(List<HelpLine> lines) {

	public HelpLineList {
		lines = List.copyOf(lines);
	}

	/**
	 * Those that answer in a country.
	 * @param country ISO code in small letters
	 * @param region the only region wanted, beside those for the whole country; null for
	 * every region
	 */
	public List<HelpLine> of(String country, @Nullable String region) {
		return this.lines.stream()
			.filter((line) -> line.country().equals(country))
			.filter((line) -> region == null || line.region() == null || region.equals(line.region()))
			.toList();
	}

}
