package no.pmto.directory;

import java.util.Arrays;
import java.util.Optional;

/**
 * A country whose postal codes the finder knows. A postal code without one is a bug: 697
 * codes exist in both.
 */
public enum Country {

	NO("no", "+47"), DK("dk", "+45");

	private final String code;

	private final String dialling;

	Country(String code, String dialling) {
		this.code = code;
		this.dialling = dialling;
	}

	/** The country with this ISO code in small letters. */
	public static Optional<Country> of(String code) {
		return Arrays.stream(values()).filter((country) -> country.code.equals(code)).findFirst();
	}

	/** ISO code in small letters, as in paths. */
	public String code() {
		return this.code;
	}

	/** International prefix for telephone numbers. */
	public String dialling() {
		return this.dialling;
	}

	public Country other() {
		return (this == NO) ? DK : NO;
	}

}
