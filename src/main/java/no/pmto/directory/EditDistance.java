package no.pmto.directory;

import java.util.Arrays;

/**
 * Tells which words are a few keystrokes from one word: a letter more, less, other, or
 * two neighbours swapped (optimal string alignment), within a fixed number.
 */
final class EditDistance {

	private final String word;

	private final int most;

	private int[] before;

	private int[] row;

	private int[] next;

	/**
	 * Prepares to compare with one word. Not for several threads at once.
	 * @param most the largest distance of interest, at least 1
	 */
	EditDistance(String word, int most) {
		this.word = word;
		this.most = most;
		this.before = new int[word.length() + 1];
		this.row = new int[word.length() + 1];
		this.next = new int[word.length() + 1];
	}

	/**
	 * Whether the other word is no further away than the largest distance of interest.
	 */
	boolean isWithin(String other) {
		if (Math.abs(other.length() - this.word.length()) > this.most) {
			return false;
		}
		Arrays.setAll(this.row, (column) -> column);
		for (int i = 1; i <= other.length(); i++) {
			if (fill(other, i) > this.most) {
				return false;
			}
			int[] oldest = this.before;
			this.before = this.row;
			this.row = this.next;
			this.next = oldest;
		}
		return this.row[this.word.length()] <= this.most;
	}

	/**
	 * Fills the row of the other word's {@code i}-th letter; returns its smallest value.
	 */
	private int fill(String other, int i) {
		this.next[0] = i;
		int smallest = i;
		for (int j = 1; j <= this.word.length(); j++) {
			int changed = (other.charAt(i - 1) == this.word.charAt(j - 1)) ? 0 : 1;
			int cost = Math.min(Math.min(this.next[j - 1], this.row[j]) + 1, this.row[j - 1] + changed);
			if (i > 1 && j > 1 && other.charAt(i - 1) == this.word.charAt(j - 2)
					&& other.charAt(i - 2) == this.word.charAt(j - 1)) {
				cost = Math.min(cost, this.before[j - 2] + 1);
			}
			this.next[j] = cost;
			smallest = Math.min(smallest, cost);
		}
		return smallest;
	}

}
