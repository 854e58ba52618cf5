package no.pmto.editorial.registers;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How long one goes on asking somebody who does not answer: each refusal makes all wait,
 * twice as long as the one before, and too many in a row end it. Safe for threads.
 */
final class Patience {

	private static final int TOO_MANY = 6;

	private final Duration pause;

	private final Duration longest;

	private int refusals;

	private long waitUntil = System.nanoTime();

	private boolean lost;

	Patience(Duration pause, Duration longest) {
		this.pause = pause;
		this.longest = longest;
	}

	/** Waits until one may ask; false when it is better not to ask any more. */
	boolean mayAsk() {
		try {
			for (long rest = rest(); rest > 0; rest = rest()) {
				Thread.sleep(Duration.ofNanos(rest));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		return !isLost();
	}

	private synchronized long rest() {
		return this.lost ? 0 : this.waitUntil - System.nanoTime();
	}

	synchronized boolean isLost() {
		return this.lost;
	}

	synchronized void answered() {
		this.refusals = 0;
	}

	/**
	 * Somebody did not answer.
	 * @param retryAfter how long they ask to be left alone; null where they don't say
	 */
	synchronized void refused(@Nullable Duration retryAfter) {
		Duration wait = (retryAfter != null) ? retryAfter : this.pause.multipliedBy(1L << this.refusals);
		this.refusals++;
		if (this.refusals >= TOO_MANY || wait.compareTo(this.longest) > 0) {
			this.lost = true;
		}
		this.waitUntil = Math.max(this.waitUntil, System.nanoTime() + wait.toNanos());
	}

}
