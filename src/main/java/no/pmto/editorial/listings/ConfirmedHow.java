package no.pmto.editorial.listings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an editor has made sure that a listing is right. */
enum ConfirmedHow {

	/** Somebody there said so on the phone. */
	PHONE,
	/** Somebody there wrote so. */
	EMAIL,
	/** Its own website says so. */
	WEB;

	static Optional<ConfirmedHow> of(String word) {
		return Arrays.stream(values()).filter((how) -> how.word().equals(word)).findFirst();
	}

	/** As in the database. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
