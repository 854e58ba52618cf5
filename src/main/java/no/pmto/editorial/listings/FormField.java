package no.pmto.editorial.listings;

import org.jspecify.annotations.Nullable;

/**
 * A field of the form.
 *
 * @param text what stands in it
 * @param problem key of what is wrong with it, or null
 */
record FormField(ListingField field, String text, @Nullable String problem) {

	/** Its name in the form. */
	public String name() {
		return this.field.column();
	}

	/** Its id in the page. */
	public String id() {
		return this.field.column().replace('_', '-');
	}

	public String key() {
		return this.field.key();
	}

	public boolean required() {
		return ListingCheck.isRequired(this.field) && this.field != ListingField.ID;
	}

}
