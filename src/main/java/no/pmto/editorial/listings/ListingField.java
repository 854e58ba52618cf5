package no.pmto.editorial.listings;

import java.util.Locale;

/**
 * A field of a listing, also a column of the directory's CSV, in the order they stand
 * there.
 */
public enum ListingField {

	/** Stable, small letters, digits and hyphens; also its path below the finder. */
	ID,
	/** {@code no} or {@code dk}. */
	COUNTRY,
	/** A type of body, as {@link no.pmto.directory.ProviderType} in small letters. */
	TYPE,
	/** {@code true} for the one row that every municipality has for itself as a whole. */
	GENERAL, NAME,
	/** The part of the body that is meant. */
	UNIT,
	/** Where it is: {@code no-4601}. */
	MUNICIPALITY,
	/** Four digits of {@link #COUNTRY}. */
	POSTAL_CODE, PLACE, STREET,
	/** As it is shown, in groups: {@code 55 56 62 00}. */
	PHONE, EMAIL,
	/** With {@code https://} or {@code http://}. */
	WEBSITE,
	/**
	 * Any of {@link no.pmto.directory.Offer} in small letters, with {@code ;} between.
	 */
	OFFERS,
	/** {@code documented} or {@code possible}. */
	PMTO_STATUS,
	/** {@code self}, {@code required} or {@code unknown}. */
	REFERRAL,
	/** Where the listing comes from: an address, or a plain description. */
	SOURCE,
	/** As exact as it is known: {@code 2016}, {@code 2016-04} or {@code 2016-04-07}. */
	SOURCE_DATE,
	/** Where the telephone number comes from when that is elsewhere. */
	PHONE_SOURCE, PHONE_SOURCE_DATE,
	/** Nine digits, of Norwegian bodies. */
	ORGANISATION_NUMBER,
	/** A day: {@code 2026-11-26}. */
	CONFIRMED_ON,
	/** The account that confirmed it. */
	CONFIRMED_BY,
	/** {@code phone}, {@code email} or {@code web}. */
	CONFIRMED_HOW,
	/** {@code true} where visitors see it, {@code false} where it waits for a check. */
	LISTED,
	/** For editors; never shown to visitors. */
	NOTE,
	/**
	 * The municipalities served: {@code no-4601; no-0301 [Alna, Gamle Oslo]}, sorted,
	 * with the districts in brackets where it is not the whole municipality.
	 */
	COVERAGE;

	/** As in the CSV and in the database: {@code postal_code}. */
	public String column() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The message with its name for editors. */
	public String key() {
		return "editorial.directory.field." + column();
	}

}
