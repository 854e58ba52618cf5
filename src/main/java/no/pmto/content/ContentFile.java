package no.pmto.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The words of one page in one language, as written in
 * {@code db/content/<page>/<language>.md}.
 *
 * @param path below the language; empty for the front page
 * @param lead Markdown
 * @param facts short phrases by key
 */
record ContentFile(String path, String title, String menuTitle, String description, String lead,
		Map<String, String> facts, List<Section> sections) {

	ContentFile {
		facts = Collections.unmodifiableMap(facts);
		sections = List.copyOf(sections);
	}

	/** A section; {@code shortAnswer}, {@code body} and {@code sources} are Markdown. */
	record Section(String anchor, @Nullable String figure, String heading, @Nullable String shortAnswer, String body,
			@Nullable String sources) {
	}

}
