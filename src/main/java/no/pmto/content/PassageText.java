package no.pmto.content;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The words of a passage in one language, by the names of its fields. Empty ones are left
 * out, and lines end with line feeds, so that texts that read the same are equal.
 */
public record PassageText(SortedMap<String, String> fields) {

	static final PassageText NONE = of(Map.of());

	public PassageText {
		TreeMap<String, String> written = new TreeMap<>();
		fields.forEach((name, text) -> {
			String clean = text.replace("\r\n", "\n").replace('\r', '\n').strip();
			if (!clean.isEmpty()) {
				written.put(name, clean);
			}
		});
		fields = Collections.unmodifiableSortedMap(written);
	}

	/** The words by the names of fields; nulls are left out. */
	public static PassageText of(Map<String, @Nullable String> fields) {
		TreeMap<String, String> known = new TreeMap<>();
		fields.forEach((name, text) -> {
			if (text != null) {
				known.put(name, text);
			}
		});
		return new PassageText(known);
	}

	static PassageText of(SectionTranslation section) {
		TreeMap<String, @Nullable String> fields = new TreeMap<>();
		fields.put("heading", section.heading());
		fields.put("short", section.shortAnswer());
		fields.put("body", section.body());
		fields.put("sources", section.sources());
		return of(fields);
	}

	static PassageText of(PageTranslation head) {
		TreeMap<String, @Nullable String> fields = new TreeMap<>();
		fields.put("title", head.title());
		fields.put("menu", head.menuTitle());
		fields.put("description", head.description());
		fields.put("lead", head.lead());
		head.facts().forEach((key, fact) -> fields.put(PassageField.FACT + key, fact));
		return of(fields);
	}

	/** The text of a field; empty where there is none. */
	public String get(String field) {
		return this.fields.getOrDefault(field, "");
	}

	public boolean isEmpty() {
		return this.fields.isEmpty();
	}

	SectionTranslation toSection(Instant at) {
		return new SectionTranslation(get("heading"), this.fields.get("short"), get("body"), this.fields.get("sources"),
				at);
	}

	/** These words at the head of a page whose address stays as it is. */
	PageTranslation toHead(String path, Instant at) {
		return new PageTranslation(path, get("title"), get("menu"), get("description"), get("lead"), facts(), at);
	}

	Map<String, String> facts() {
		return this.fields.keySet()
			.stream()
			.filter((name) -> name.startsWith(PassageField.FACT))
			.collect(Collectors.toMap((name) -> name.substring(PassageField.FACT.length()), this.fields::get));
	}

}
