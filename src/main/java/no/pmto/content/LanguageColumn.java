package no.pmto.content;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import no.pmto.site.Language;

/** Keeps a language in the database as its tag. */
@Converter(autoApply = true)
class LanguageColumn implements AttributeConverter<Language, String> {

	@Override
	public String convertToDatabaseColumn(Language language) {
		return language.tag();
	}

	@Override
	public Language convertToEntityAttribute(String tag) {
		return Language.of(tag).orElseThrow();
	}

}
