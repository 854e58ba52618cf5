package no.pmto.directory;

import java.util.Optional;

/** A municipality's country and official four-digit number. */
public record MunicipalityId(Country country, String number) {

	/** Reads {@code no-4601}. */
	public static Optional<MunicipalityId> parse(String text) {
		String[] parts = text.split("-", 2);
		if (parts.length != 2 || !parts[1].matches("[0-9]{4}")) {
			return Optional.empty();
		}
		return Country.of(parts[0]).map((country) -> new MunicipalityId(country, parts[1]));
	}

	/** As in {@code ?also=dk-0706}. */
	@Override
	public String toString() {
		return this.country.code() + "-" + this.number;
	}

}
