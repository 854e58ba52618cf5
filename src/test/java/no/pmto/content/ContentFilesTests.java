package no.pmto.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import no.pmto.database.SourceFiles;
import no.pmto.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The words in {@code db/content}: complete in every language, and of one shape. */
class ContentFilesTests {

	private static final SourceFiles FILES = SourceFiles.below("db/content", ".md", ".yaml");

	private static final Pattern PAGE_LINK = Pattern.compile("]\\(page:([a-z-]+)(?:#([a-z-]+))?\\)");

	static Stream<String> pages() {
		return FILES.names().stream().map((name) -> name.split("/")[0]).distinct();
	}

	@Test
	void sevenQuestionsHaveTheirAnchors() {
		assertThat(anchors("questions", Language.NB)).containsExactly("goal", "content", "effect", "difference",
				"therapists", "child", "where");
	}

	/** It stands on the control that unfolds its section. */
	@ParameterizedTest
	@MethodSource("pages")
	void aShortAnswerHoldsNoLink(String page) {
		for (Language language : Language.values()) {
			assertThat(read(page, language).sections()).as("%s in %s", page, language)
				.allMatch((section) -> section.shortAnswer() == null || !section.shortAnswer().contains("]("));
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyLanguageHasTheSameSectionsWithTheSameParts(String page) {
		ContentFile norwegian = read(page, Language.NB);
		for (Language language : Language.values()) {
			ContentFile file = read(page, language);
			assertThat(file.sections()).as("%s in %s", page, language)
				.extracting(ContentFile.Section::anchor, ContentFile.Section::figure, (s) -> s.shortAnswer() != null)
				.containsExactlyElementsOf(norwegian.sections()
					.stream()
					.map((s) -> org.assertj.core.groups.Tuple.tuple(s.anchor(), s.figure(), s.shortAnswer() != null))
					.toList());
			assertThat(file.facts().keySet()).isEqualTo(norwegian.facts().keySet());
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyTextIsThere(String page) {
		for (Language language : Language.values()) {
			ContentFile file = read(page, language);
			assertThat(Stream.of(file.title(), file.menuTitle(), file.description(), file.lead()))
				.noneMatch(String::isBlank);
			assertThat(file.description().length()).as("%s in %s: description", page, language).isBetween(60, 170);
			assertThat(file.sections()).allSatisfy((section) -> {
				assertThat(section.heading()).isNotBlank();
				assertThat(section.body() + section.shortAnswer()).isNotBlank();
			});
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void headingsInASectionStartAtLevelThreeAndSkipNone(String page) {
		for (Language language : Language.values()) {
			for (ContentFile.Section section : read(page, language).sections()) {
				int above = 2;
				for (int level : headingLevels(section.body())) {
					assertThat(level).as("%s#%s in %s", page, section.anchor(), language).isBetween(3, above + 1);
					above = level;
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void linksLeadToPagesAndSectionsThereAre(String page) {
		Set<String> known = new HashSet<>(pages().toList());
		known.add("finder");
		for (Language language : Language.values()) {
			Matcher link = PAGE_LINK.matcher(text(page, language));
			while (link.find()) {
				assertThat(known).as("link in %s, %s", page, language).contains(link.group(1));
				if (link.group(2) != null) {
					assertThat(anchors(link.group(1), language)).contains(link.group(2));
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyQuestionAndFoldedSectionHasAShortAnswer(String page) throws IOException {
		Map<String, Object> facts = ContentFileReader.yaml(FILES.text(page + "/page.yaml"));
		if (List.of("questions", "folded").contains(facts.get("layout"))) {
			for (Language language : Language.values()) {
				assertThat(read(page, language).sections()).allSatisfy(
						(section) -> assertThat(section.shortAnswer()).as(page + "#" + section.anchor()).isNotBlank());
			}
		}
	}

	private static List<Integer> headingLevels(String markdown) {
		return markdown.lines().filter((line) -> line.matches("#+ .*")).map((line) -> line.indexOf(' ')).toList();
	}

	private static List<String> anchors(String page, Language language) {
		return read(page, language).sections().stream().map(ContentFile.Section::anchor).toList();
	}

	private static ContentFile read(String page, Language language) {
		return ContentFileReader.read(page + "/" + language.tag(), text(page, language));
	}

	private static String text(String page, Language language) {
		try {
			return FILES.text(page + "/" + language.tag() + ".md");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
