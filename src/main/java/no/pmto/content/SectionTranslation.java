package no.pmto.content;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The words of a section in one language; all but the heading are Markdown.
 *
 * @param updatedAt when they last changed
 */
@Embeddable
record SectionTranslation(String heading, @Nullable String shortAnswer, String body, @Nullable String sources,
		Instant updatedAt) {
}
