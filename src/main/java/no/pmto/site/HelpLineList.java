package no.pmto.site;

import java.util.List;

/** The help lines of an edition, most urgent first. */
public record HelpLineList(List<HelpLine> lines) {

	public HelpLineList {
		lines = List.copyOf(lines);
	}

	/**
	 * Those that answer in a country.
	 * @param country ISO code in small letters
	 */
	public List<HelpLine> of(String country) {
		return this.lines.stream().filter((line) -> line.country().equals(country)).toList();
	}

}
