package no.pmto;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import no.pmto.site.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The short texts in {@code messages}: every key in every language, every key used, every
 * used key there.
 */
class MessagesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	/**
	 * A key as templates and code write it, or the fixed start of one that goes on with a
	 * variable.
	 */
	private static final Pattern KEY = Pattern
		.compile("(?:finder|site|content|contact|consent|editorial|helpline)\\.[A-Za-z0-9.-]+");

	@Test
	void everyKeyStandsInEveryLanguage() throws IOException {
		for (Path norwegian : files(RESOURCES.resolve("messages"), "_nb.properties")) {
			Set<String> keys = keys(norwegian);
			for (Language language : Language.values()) {
				Path file = norwegian
					.resolveSibling(norwegian.getFileName().toString().replace("_nb.", "_" + language.tag() + "."));
				assertThat(keys(file)).as(file.toString()).isEqualTo(keys);
			}
		}
	}

	@Test
	void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
		Set<String> keys = new HashSet<>();
		for (Path file : files(RESOURCES.resolve("messages"), "_nb.properties")) {
			keys.addAll(keys(file));
		}
		Set<String> used = new HashSet<>();
		for (Path file : files(RESOURCES.resolve("templates"), ".html")) {
			used.addAll(mentioned(file, "(?:#\\{|'|\\$\\{')"));
		}
		for (Path file : files(Path.of("src/main/java"), ".java")) {
			used.addAll(mentioned(file, "\""));
		}
		assertThat(keys).as("used")
			.allMatch((key) -> used.contains(key) || used.stream().anyMatch((start) -> isStart(start, key))
					|| key.startsWith("helpline."));
		assertThat(used).filteredOn((key) -> !key.endsWith(".")).as("there").allMatch((key) -> keys.contains(key));
	}

	private static boolean isStart(String start, String key) {
		return start.endsWith(".") && key.startsWith(start);
	}

	private static Set<String> mentioned(Path file, String before) throws IOException {
		Set<String> found = new HashSet<>();
		Pattern.compile(before + "(" + KEY.pattern() + ")")
			.matcher(Files.readString(file))
			.results()
			.forEach((match) -> found.add(match.group(1)));
		return found;
	}

	private static Set<String> keys(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		assertThat(properties.values()).as(file.toString()).noneMatch((text) -> text.toString().isBlank());
		return properties.stringPropertyNames();
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).toList();
		}
	}

}
