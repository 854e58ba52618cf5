package no.pmto.editorial.pages;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import no.pmto.content.PassageField;
import no.pmto.content.PassageText;
import no.pmto.editorial.pages.Editing.Sent;
import no.pmto.site.Language;

/** A passage as a form: a field {@code nb.body} for every language and field. */
final class PassageForm {

	/** No key writes these, and PostgreSQL can't store all of them. */
	private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

	private PassageForm() {
	}

	/** Reads what was sent; a language of which nothing was sent is left as it is. */
	static Map<Language, Sent> read(List<PassageField> fields, Map<String, String> form) {
		SortedMap<Language, Sent> sent = new TreeMap<>();
		for (Language language : Language.values()) {
			String seen = form.get(language.tag() + ".seen");
			if (seen != null) {
				sent.put(language, new Sent(text(fields, form, language), seen));
			}
		}
		return sent;
	}

	/** The words of one language. */
	static PassageText text(List<PassageField> fields, Map<String, String> form, Language language) {
		SortedMap<String, String> words = new TreeMap<>();
		for (PassageField field : fields) {
			String written = form.getOrDefault(language.tag() + "." + field.name(), "");
			words.put(field.name(), CONTROLS.matcher(written).replaceAll(""));
		}
		return new PassageText(words);
	}

}
