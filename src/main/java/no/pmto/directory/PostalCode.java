package no.pmto.directory;

/** A country and four digits; never the digits alone. */
public record PostalCode(Country country, String digits) {

	public PostalCode {
		if (digits.length() != 4 || !digits.chars().allMatch((c) -> c >= '0' && c <= '9')) {
			throw new IllegalArgumentException("a postal code has four digits");
		}
	}

	/** As in the database: {@code no-5003}. */
	@Override
	public String toString() {
		return this.country.code() + "-" + this.digits;
	}

}
