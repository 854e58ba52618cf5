package no.pmto.consent;

/**
 * How many visits, as far as anybody may know: under five is only known to be under five,
 * and a sum is known as well as what it is made of. So nothing can be learned by
 * subtracting one from another.
 */
public record Count(long atLeast, long atMost) implements Comparable<Count> {

	/** Fewer than these could point at one family. */
	public static final int FEWEST_SHOWN = 5;

	/** None at all. */
	public static final Count NONE = new Count(0, 0);

	static Count of(long visits) {
		return (visits > 0 && visits < FEWEST_SHOWN) ? new Count(1, FEWEST_SHOWN - 1) : new Count(visits, visits);
	}

	/** Both together. */
	public Count plus(Count other) {
		return new Count(this.atLeast + other.atLeast, this.atMost + other.atMost);
	}

	public boolean isExact() {
		return this.atLeast == this.atMost;
	}

	/** Whether it may not be shown but as under five. */
	public boolean isHidden() {
		return !isExact() && this.atMost < FEWEST_SHOWN;
	}

	/** In figures: {@code 12}, {@code <5}, {@code 13–16}. */
	@Override
	public String toString() {
		return isExact() ? Long.toString(this.atLeast)
				: isHidden() ? "<" + FEWEST_SHOWN : this.atLeast + "–" + this.atMost;
	}

	/** By what they are at least, then at most. */
	@Override
	public int compareTo(Count other) {
		int byLeast = Long.compare(this.atLeast, other.atLeast);
		return (byLeast != 0) ? byLeast : Long.compare(this.atMost, other.atMost);
	}

}
