package no.pmto.site;

/**
 * What one feature publishes: read from the database whole, then never changed.
 *
 * @param <T> the immutable type that visitors' pages read
 */
public interface EditionPart<T> {

	Class<T> type();

	/** Reads everything published now. */
	T read();

}
