package no.pmto.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What is edited as one: a section, or the words at the head of a page.
 *
 * @param page id of the page
 * @param anchor of the section; null for the head
 */
public record PassageId(String page, @Nullable String anchor) {

	private static final Pattern WRITTEN = Pattern.compile("([a-z-]+)(?:#([a-z-]+))?");

	/** Reads {@code questions#effect} or {@code questions}. */
	public static Optional<PassageId> parse(String written) {
		Matcher parts = WRITTEN.matcher(written);
		return parts.matches() ? Optional.of(new PassageId(parts.group(1), parts.group(2))) : Optional.empty();
	}

	/** As in the database: {@code questions#effect}; {@code questions} for the head. */
	@Override
	public String toString() {
		return (this.anchor != null) ? this.page + "#" + this.anchor : this.page;
	}

}
