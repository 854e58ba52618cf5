package no.pmto.content;

import org.jspecify.annotations.Nullable;

/**
 * A section in one language, ready to show.
 *
 * @param anchor the same in every language: {@code effect}
 * @param heading plain text
 * @param shortHtml a short answer of one or two sentences
 * @param bodyHtml the full text; its own headings start at h3
 * @param sourcesHtml where what is said comes from
 * @param figure the picture that goes with it: {@code circles}
 */
public record PublishedSection(String anchor, String heading, @Nullable Html shortHtml, Html bodyHtml,
		@Nullable Html sourcesHtml, @Nullable String figure) {
}
