package no.pmto.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody writes about. Finding help is not among them: that is the finder's. */
enum Topic {

	GENERAL,
	/** PMTO in a municipality, or training. */
	TRAINING,
	/** A listing of the directory is wrong. */
	LISTING,
	/** The website itself. */
	WEBSITE;

	/** The topic of this word, as in an address: {@code training}. */
	static Optional<Topic> of(String word) {
		return Arrays.stream(values()).filter((topic) -> topic.word().equals(word)).findFirst();
	}

	/** As in addresses, messages and the database. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
