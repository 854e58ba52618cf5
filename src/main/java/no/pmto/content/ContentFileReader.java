package no.pmto.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads a content file: front matter, a lead, then sections. A section starts with
 * {@code ## Heading {#anchor}}; a block quote right below is its short answer, what
 * follows a line of three dashes is its sources.
 */
final class ContentFileReader {

	private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\n(.*?)\n---\n(.*)\\z", Pattern.DOTALL);

	private static final Pattern HEADING = Pattern
		.compile("^## (?<heading>.+?) \\{#(?<anchor>[a-z-]+)(?: figure=(?<figure>[a-z-]+))?}$", Pattern.MULTILINE);

	private static final Pattern SHORT_ANSWER = Pattern.compile("\\A((?:>[^\n]*\n?)+)(.*)\\z", Pattern.DOTALL);

	private ContentFileReader() {
	}

	/**
	 * Reads one file.
	 * @param name of the file, for messages
	 * @throws IllegalArgumentException when the text is not written as the class comment
	 * says
	 */
	static ContentFile read(String name, String text) {
		Matcher parts = FRONT_MATTER.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException(name + ": no front matter between two lines of three dashes");
		}
		Map<String, Object> front = yaml(parts.group(1));
		List<ContentFile.Section> sections = new ArrayList<>();
		String lead = splitSections(name, parts.group(2), sections);
		return new ContentFile(field(name, front, "path"), field(name, front, "title"), field(name, front, "menu"),
				field(name, front, "description"), lead, facts(front), sections);
	}

	static Map<String, Object> yaml(String text) {
		Map<String, Object> values = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
		return (values != null) ? values : Map.of();
	}

	private static String splitSections(String name, String text, List<ContentFile.Section> sections) {
		Matcher heading = HEADING.matcher(text);
		int leadEnd = text.length();
		int from = 0;
		while (heading.find(from)) {
			leadEnd = sections.isEmpty() ? heading.start() : leadEnd;
			Matcher next = HEADING.matcher(text);
			int end = next.find(heading.end()) ? next.start() : text.length();
			sections.add(section(heading, text.substring(heading.end(), end).strip()));
			from = heading.end();
		}
		String lead = text.substring(0, leadEnd).strip();
		if (lead.lines().anyMatch((line) -> line.startsWith("#"))
				|| sections.stream().anyMatch(ContentFileReader::strayHeading)) {
			throw new IllegalArgumentException(name + ": a heading of level 1 or 2 without an {#anchor}");
		}
		return lead;
	}

	private static boolean strayHeading(ContentFile.Section section) {
		return section.body().lines().anyMatch((line) -> line.startsWith("# ") || line.startsWith("## "));
	}

	private static ContentFile.Section section(Matcher heading, String text) {
		String[] bodyAndSources = text.split("(?m)^---$", 2);
		String body = bodyAndSources[0].strip();
		String shortAnswer = null;
		Matcher quote = SHORT_ANSWER.matcher(body);
		if (quote.matches()) {
			shortAnswer = quote.group(1).replaceAll("(?m)^> ?", "").strip();
			body = quote.group(2).strip();
		}
		String sources = (bodyAndSources.length > 1) ? bodyAndSources[1].strip() : null;
		return new ContentFile.Section(heading.group("anchor"), heading.group("figure"), heading.group("heading"),
				shortAnswer, body, sources);
	}

	private static String field(String name, Map<String, Object> front, String key) {
		Object value = front.get(key);
		if (value == null) {
			throw new IllegalArgumentException(name + ": the front matter lacks " + key);
		}
		return value.toString();
	}

	private static Map<String, String> facts(Map<String, Object> front) {
		Map<String, String> facts = new LinkedHashMap<>();
		if (front.get("facts") instanceof Map<?, ?> entries) {
			entries.forEach((key, value) -> facts.put(text(key), text(value)));
		}
		return facts;
	}

	private static String text(@Nullable Object value) {
		return String.valueOf(value);
	}

}
