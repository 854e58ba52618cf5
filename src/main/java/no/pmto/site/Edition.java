package no.pmto.site;

import java.util.Map;

/**
 * An immutable copy, in memory, of everything published at one moment. Public pages read
 * nothing else.
 */
public final class Edition {

	private final Map<Class<?>, Object> parts;

	Edition(Map<Class<?>, Object> parts) {
		this.parts = Map.copyOf(parts);
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
