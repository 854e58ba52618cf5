package no.pmto.site;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a language in the database as its tag, in every entity. */
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
