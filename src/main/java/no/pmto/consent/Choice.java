package no.pmto.consent;

import java.util.Optional;

/**
 * What a visitor has said yes or no to.
 *
 * @param preferences whether the browser may remember municipality and language
 * @param statistics whether the visit may be counted
 */
record Choice(boolean preferences, boolean statistics) {

	static final Choice NECESSARY = new Choice(false, false);

	static final Choice ALL = new Choice(true, true);

	private static final String PREFERENCES = "p";

	private static final String STATISTICS = "s";

	/** As the cookie keeps it, with the version of the text that was answered. */
	String written(String version) {
		return version + "." + (this.preferences ? PREFERENCES : "") + (this.statistics ? STATISTICS : "");
	}

	/** Reads a cookie; empty where it answers another text than this version, or none. */
	static Optional<Choice> read(String written, String version) {
		String[] parts = written.split("\\.", 2);
		if (parts.length != 2 || !parts[0].equals(version) || !parts[1].matches("p?s?")) {
			return Optional.empty();
		}
		return Optional.of(new Choice(parts[1].contains(PREFERENCES), parts[1].contains(STATISTICS)));
	}

	Choice withoutStatistics() {
		return new Choice(this.preferences, false);
	}

}
