package no.pmto.editorial.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import no.pmto.content.PassageId;
import no.pmto.content.PassageText;
import no.pmto.site.Language;

/**
 * A passage as editors see it: what visitors read, and what is to replace it.
 *
 * @param published in the languages that have it
 * @param drafts in the languages that have one
 */
record Passage(PassageId id, Map<Language, PassageText> published, Map<Language, Draft> drafts) {

	private static final PassageText NOTHING = PassageText.of(Map.of());

	/** What visitors read; nothing where the language lacks it. */
	PassageText publishedIn(Language language) {
		return Objects.requireNonNullElse(this.published.get(language), NOTHING);
	}

	/** What an editor goes on with: the draft, else what is published. */
	public PassageText current(Language language) {
		Draft draft = this.drafts.get(language);
		return (draft != null) ? draft.text() : publishedIn(language);
	}

	Map<Language, PassageText> current() {
		Map<Language, PassageText> texts = new LinkedHashMap<>();
		for (Language language : Language.values()) {
			texts.put(language, current(language));
		}
		return texts;
	}

}
