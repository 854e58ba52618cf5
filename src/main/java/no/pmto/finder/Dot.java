package no.pmto.finder;

import no.pmto.directory.Municipality;

/**
 * A municipality on a map of its country.
 *
 * @param weight from 0 to 1, of the greatest on the map: the dot's area grows with it
 * @param text what is known of it, in words: {@code 12}, {@code <5}, {@code documented}
 */
public record Dot(Municipality municipality, Mark mark, double weight, String text) {

	/** How a dot stands out, which can be seen without colours, too. */
	public enum Mark {

		/** Filled: what the map is about. */
		FULL,
		/** A ring: something, but less, or less sure. */
		OPEN,
		/** Small and pale: nothing. */
		FAINT;

		/** Its class in the drawing. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	public Dot {
		if (!(weight >= 0 && weight <= 1)) {
			throw new IllegalArgumentException("a weight is from 0 to 1: " + weight);
		}
	}

}
