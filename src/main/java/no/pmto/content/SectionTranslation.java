package no.pmto.content;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The words of a section in one language; all but the heading are Markdown. */
@Embeddable
record SectionTranslation(String heading, @Nullable String shortAnswer, String body, @Nullable String sources) {
}
