package no.pmto.site;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An immutable copy, in memory, of everything published at one moment. Public pages read
 * nothing else.
 */
public final class Edition {

	private static final AtomicLong LAST = new AtomicLong();

	private final long serial = LAST.incrementAndGet();

	private final long number;

	private final Map<Class<?>, Object> parts;

	Edition(long number, Map<Class<?>, Object> parts) {
		this.number = number;
		this.parts = Map.copyOf(parts);
	}

	/** Grows with everything that is published. */
	long number() {
		return this.number;
	}

	/** Another for each edition that this process has made. */
	public long serial() {
		return this.serial;
	}

	/**
	 * The part of this type.
	 * @throws IllegalArgumentException when no feature publishes one
	 */
	public <T> T part(Class<T> type) {
		Object part = this.parts.get(type);
		if (part == null) {
			throw new IllegalArgumentException("no part of the edition is a " + type.getName());
		}
		return type.cast(part);
	}

}
