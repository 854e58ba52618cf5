package no.pmto.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Place;
import no.pmto.directory.PostalCode;

/** Looks postal codes up as programs give them: a country and exactly four digits. */
final class PostalCodes {

	private final Directory directory;

	PostalCodes(Directory directory) {
		this.directory = directory;
	}

	/**
	 * The place of this code.
	 * @throws Refusal when it is no postal code, or not one of this country
	 */
	Place existing(Country country, String code) {
		return in(country, code).orElseThrow(() -> new Refusal(
				Problem.unknownPlace("code", "No place in this country has this postal code.", List.of())));
	}

	/** The countries where this code exists. */
	List<String> countries(String code) {
		return Arrays.stream(Country.values())
			.filter((country) -> in(country, code).isPresent())
			.map(Country::code)
			.toList();
	}

	private Optional<Place> in(Country country, String code) {
		if (!code.matches("[0-9]{4}")) {
			throw new Refusal(Problem.invalidPlace("digits", "A postal code has four digits.", List.of()));
		}
		return this.directory.place(new PostalCode(country, code));
	}

}
