package no.pmto.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.pmto.site.Language;
import no.pmto.site.PublicPage;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All that is published, for those who edit it. */
@Component
public class Passages {

	private final Pages pages;

	private final JdbcClient database;

	private final JsonMapper json = new JsonMapper();

	Passages(Pages pages, JdbcClient database) {
		this.pages = pages;
		this.database = database;
	}

	/** Every page, in the order of menus. */
	public List<PageOutline> outline() {
		return this.pages.findAllByOrderByPosition().stream().map(Passages::outline).toList();
	}

	/** One page, or empty where there is none with this id. */
	public Optional<PageOutline> outline(String page) {
		return this.pages.findById(page).map(Passages::outline);
	}

	private static PageOutline outline(Page page) {
		Map<Language, String> paths = new EnumMap<>(Language.class);
		page.translations().forEach((language, text) -> paths.put(language, "/" + language.tag() + "/" + text.path()));
		List<PageOutline.Passage> passages = new ArrayList<>();
		passages.add(head(page));
		page.sections().stream().map((section) -> section(page, section)).forEach(passages::add);
		return new PageOutline(page.id(), paths, page.reviewedOn(), passages);
	}

	private static PageOutline.Passage head(Page page) {
		Map<Language, String> titles = new EnumMap<>(Language.class);
		page.translations().forEach((language, text) -> titles.put(language, text.title()));
		return new PageOutline.Passage(new PassageId(page.id(), null), titles, page.changed());
	}

	private static PageOutline.Passage section(Page page, Section section) {
		Map<Language, String> titles = new EnumMap<>(Language.class);
		section.translations().forEach((language, text) -> titles.put(language, text.heading()));
		return new PageOutline.Passage(new PassageId(page.id(), section.anchor()), titles, section.changed());
	}

	/**
	 * What visitors read, in the languages that have it; empty where there is no such
	 * passage.
	 */
	public Optional<Map<Language, PassageText>> published(PassageId id) {
		return this.pages.findById(id.page()).flatMap((page) -> published(page, id));
	}

	private static Optional<Map<Language, PassageText>> published(Page page, PassageId id) {
		Map<Language, PassageText> texts = new EnumMap<>(Language.class);
		if (id.anchor() == null) {
			page.translations().forEach((language, text) -> texts.put(language, PassageText.of(text)));
			return Optional.of(texts);
		}
		return section(page, id).map((section) -> {
			section.translations().forEach((language, text) -> texts.put(language, PassageText.of(text)));
			return texts;
		});
	}

	private static Optional<Section> section(Page page, PassageId id) {
		return page.sections().stream().filter((section) -> section.anchor().equals(id.anchor())).findFirst();
	}

	/** The fields of this passage, in the order one reads them. */
	public List<PassageField> fields(PassageId id) {
		if (id.anchor() != null) {
			return PassageField.OF_SECTION;
		}
		Stream<PassageField> facts = this.pages.findById(id.page())
			.stream()
			.flatMap((page) -> page.translations().values().stream())
			.flatMap((text) -> text.facts().keySet().stream())
			.distinct()
			.sorted()
			.map((key) -> new PassageField(PassageField.FACT + key, PassageField.Form.LINE, true));
		return Stream.concat(PassageField.OF_HEAD.stream(), facts).toList();
	}

	/** Why these words can't be published as they are; empty where they can. */
	public List<PassageProblem> problems(PassageId id, PassageText text) {
		Set<String> pages = this.pages.findAllByOrderByPosition().stream().map(Page::id).collect(Collectors.toSet());
		pages.add(PublicPage.FINDER);
		return new PassageCheck(pages).problems(fields(id), text);
	}

	/**
	 * Puts these words in place of what is published, as of this moment; files no longer
	 * change them from then on. Whoever calls says that there is to be a new edition.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void publish(PassageId id, Language language, PassageText text, Instant at) {
		JdbcClient.StatementSpec words = (id.anchor() != null) ? section(text) : head(text);
		words.param("id", id.toString())
			.param("language", language.tag())
			.param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
			.update();
	}

	private JdbcClient.StatementSpec section(PassageText text) {
		return this.database.sql("""
				insert into section_translation (section_id, language, heading, short_answer, body, sources, updated_at,
				  edited_at)
				values (:id, :language, :heading, :shortAnswer, :body, :sources, :at, :at)
				on conflict (section_id, language) do update set heading = excluded.heading,
				  short_answer = excluded.short_answer, body = excluded.body, sources = excluded.sources,
				  updated_at = excluded.updated_at, edited_at = excluded.edited_at
				""")
			.param("heading", text.get("heading"))
			.param("shortAnswer", text.fields().get("short"))
			.param("body", text.get("body"))
			.param("sources", text.fields().get("sources"));
	}

	private JdbcClient.StatementSpec head(PassageText text) {
		return this.database.sql("""
				update page_translation set title = :title, menu_title = :menu, description = :description,
				  lead = :lead, facts = cast(:facts as jsonb), updated_at = :at, edited_at = :at
				where page_id = :id and language = :language
				""")
			.param("title", text.get("title"))
			.param("menu", text.get("menu"))
			.param("description", text.get("description"))
			.param("lead", text.get("lead"))
			.param("facts", this.json.writeValueAsString(text.facts()));
	}

	/** Somebody has gone through all of this page on this day. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void reviewed(String page, LocalDate day) {
		this.database.sql("update page set reviewed_on = ? where id = ?").params(day, page).update();
	}

}
