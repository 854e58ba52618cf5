package no.pmto.site;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/**
 * Lets controllers take the language from the path; one we don't have is a page we don't
 * have.
 */
@Component
class LanguageInPath implements Converter<String, Language> {

	@Override
	public Language convert(String tag) {
		return Language.of(tag).orElseThrow(() -> new IllegalArgumentException("no such language"));
	}

}
