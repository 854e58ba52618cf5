package no.pmto.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import no.pmto.site.Language;

/**
 * A page in one language, ready to show.
 *
 * @param id the same in every language: {@code questions}
 * @param path below the language, without slashes at the ends; empty for the front page
 * @param menuTitle short title for menus and breadcrumbs
 * @param facts short phrases by key, only on the offers: {@code suits}, {@code meetings},
 * {@code who}
 * @param reviewed when somebody last went through the page
 */
public record PublishedPage(String id, PageLayout layout, Language language, String path, String title,
		String menuTitle, String description, Html leadHtml, Map<String, String> facts, LocalDate reviewed,
		List<PublishedSection> sections) {
}
