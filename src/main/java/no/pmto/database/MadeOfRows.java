package no.pmto.database;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What is made of the rows of some tables, kept until one of them is written.
 *
 * @param <T> its type
 */
public final class MadeOfRows<T> {

	private final WrittenRows rows;

	private final List<String> tables;

	private @Nullable Made<T> made;

	private record Made<T>(String rows, @Nullable Object basis, T result) {

		boolean isOf(String now, @Nullable Object other) {
			return this.rows.equals(now) && this.basis == other;
		}

	}

	public MadeOfRows(WrittenRows rows, List<String> tables) {
		this.rows = rows;
		this.tables = tables;
	}

	/**
	 * What was made before, or is made now. Ask in a transaction that sees one moment.
	 */
	public T get(Supplier<T> make) {
		return get(null, make);
	}

	/**
	 * What was made before, or is made now.
	 * @param basis what else it is made of: another object asks for another result
	 */
	public synchronized T get(@Nullable Object basis, Supplier<T> make) {
		String now = this.rows.of(this.tables);
		if (this.made == null || !this.made.isOf(now, basis)) {
			this.made = new Made<>(now, basis, make.get());
		}
		return Objects.requireNonNull(this.made).result();
	}

}
