package no.pmto.content;

import java.util.Map;
import java.util.Optional;

import no.pmto.site.Language;

/**
 * Words to show in place of what is stored, by {@link PassageId} as it is written and
 * language.
 */
record Substitutes(Map<String, Map<Language, PassageText>> texts) {

	static final Substitutes NONE = new Substitutes(Map.of());

	Optional<PassageText> head(String page, Language language) {
		return Optional.ofNullable(this.texts.getOrDefault(page, Map.of()).get(language));
	}

	Optional<PassageText> section(String section, Language language) {
		return Optional.ofNullable(this.texts.getOrDefault(section, Map.of()).get(language));
	}

}
