package no.pmto.editorial.listings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One listing with all its fields as text. Fields that are unknown are left out, and each
 * is written in one way, so that rows that say the same are equal.
 */
public record ListingRow(Map<ListingField, String> fields) {

	public ListingRow {
		EnumMap<ListingField, String> known = new EnumMap<>(ListingField.class);
		fields.forEach((field, text) -> {
			if (!text.isBlank()) {
				known.put(field, TidyText.of(field, text));
			}
		});
		fields = Collections.unmodifiableMap(known);
	}

	/**
	 * Its id.
	 * @throws IllegalStateException when it has none
	 */
	public String id() {
		String id = this.fields.get(ListingField.ID);
		if (id == null) {
			throw new IllegalStateException("a listing without an id");
		}
		return id;
	}

	/** The text of a field; null where it is unknown. */
	public @Nullable String get(ListingField field) {
		return this.fields.get(field);
	}

	/** The same listing with one field changed; empty or null means unknown. */
	public ListingRow with(ListingField field, @Nullable String text) {
		EnumMap<ListingField, String> changed = new EnumMap<>(ListingField.class);
		changed.putAll(this.fields);
		changed.put(field, (text != null) ? text : "");
		return new ListingRow(changed);
	}

}
