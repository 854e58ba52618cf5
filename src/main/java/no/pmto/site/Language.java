package no.pmto.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A language the site is written in. To add one, add a constant here and the files named
 * after its tag; nothing else knows the languages.
 */
public enum Language {

	/** Norwegian Bokmål: what a visitor gets whose browser asks for nothing we have. */
	NB("nb", "Norsk", "nb_NO", List.of("no", "nn"), "no"),

	EN("en", "English", "en_GB", List.of(), "no"),

	DA("da", "Dansk", "da_DK", List.of(), "dk");

	private final String tag;

	private final String nativeName;

	private final String openGraphLocale;

	private final List<String> understoodAs;

	private final String likelyCountry;

	Language(String tag, String nativeName, String openGraphLocale, List<String> understoodAs, String likelyCountry) {
		this.tag = tag;
		this.nativeName = nativeName;
		this.openGraphLocale = openGraphLocale;
		this.understoodAs = understoodAs;
		this.likelyCountry = likelyCountry;
	}

	/** The language with exactly this tag, as in the first part of a path. */
	public static Optional<Language> of(String tag) {
		return Arrays.stream(values()).filter((language) -> language.tag.equals(tag)).findFirst();
	}

	/** The language of this path, or empty where its first part names none. */
	public static Optional<Language> ofPath(String path) {
		String[] parts = path.split("/", 3);
		return (parts.length > 1) ? of(parts[1]) : Optional.empty();
	}

	/** Something for every language: its path, its title. */
	public static <T> Map<Language, T> each(Function<Language, T> of) {
		return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Function.identity(), of));
	}

	/** The first of the preferred locales that we have, Bokmål when there is none. */
	static Language preferredOf(List<Locale> preferred) {
		return preferred.stream().flatMap((locale) -> readableBy(locale).stream()).findFirst().orElse(NB);
	}

	private static Optional<Language> readableBy(Locale locale) {
		String asked = locale.getLanguage();
		return Arrays.stream(values())
			.filter((language) -> language.tag.equals(asked) || language.understoodAs.contains(asked))
			.findFirst();
	}

	/** The BCP 47 tag, also the first part of every path: {@code nb}. */
	public String tag() {
		return this.tag;
	}

	/** The language's name in itself: {@code Norsk}. */
	public String nativeName() {
		return this.nativeName;
	}

	/** As Open Graph writes it: {@code nb_NO}. */
	public String openGraphLocale() {
		return this.openGraphLocale;
	}

	/**
	 * ISO code, in small letters, of the country where a reader of this language most
	 * likely lives.
	 */
	public String likelyCountry() {
		return this.likelyCountry;
	}

	public Locale locale() {
		return Locale.forLanguageTag(this.tag);
	}

}
