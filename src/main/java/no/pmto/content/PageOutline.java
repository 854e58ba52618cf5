package no.pmto.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import no.pmto.site.Language;

/**
 * A page with what can be edited on it, and when that was last published.
 *
 * @param paths below the site, in every language
 * @param reviewed when somebody last went through the page
 * @param passages its head, then its sections in order
 */
public record PageOutline(String id, Map<Language, String> paths, LocalDate reviewed, List<Passage> passages) {

	/**
	 * One passage of the page.
	 *
	 * @param titles its heading, or the page's title, in the languages that have it
	 * @param changed when its words last changed, in the languages that have it
	 */
	public record Passage(PassageId id, Map<Language, String> titles, Map<Language, Instant> changed) {
	}

	/** The page's title in this language. */
	public String title(Language language) {
		return this.passages.getFirst().titles().getOrDefault(language, this.id);
	}

}
