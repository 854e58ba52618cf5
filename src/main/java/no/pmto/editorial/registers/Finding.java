package no.pmto.editorial.registers;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that an editor must look at.
 *
 * @param listing the id of the listing
 * @param name its name
 * @param detail a day, a status or fields with {@code ,} between; null for nothing
 */
public record Finding(String listing, String name, Kind kind, @Nullable String detail) {

	/** What was found. */
	public enum Kind {

		/** The unit is no more. */
		DELETED,
		/** The register has no such number. */
		UNKNOWN,
		/** It has no contact details in the form it has them in. */
		UNREADABLE,
		/** It did not answer, however often it was asked. */
		SILENT,
		/** It says something that can't be right, in these fields. */
		NOT_USED,
		/** It contradicts what an editor has confirmed, in these fields. */
		DIFFERS

	}

	/** The fields it is about. */
	public List<String> fields() {
		boolean fields = this.kind == Kind.NOT_USED || this.kind == Kind.DIFFERS;
		return (fields && this.detail != null) ? List.of(this.detail.split(",")) : List.of();
	}

}
