package no.pmto.content;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.pmto.database.FileLoad;
import no.pmto.database.SourceFiles;
import no.pmto.site.Language;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Brings {@code db/content} into the tables; what an editor has changed there stays as it
 * is.
 */
@Component
class ContentLoad extends FileLoad {

	private static final int RULES = 1;

	private final JsonMapper json = new JsonMapper();

	ContentLoad() {
		super("content", RULES, SourceFiles.below("db/content", ".md", ".yaml"));
	}

	@Override
	protected void load(SourceFiles files, Connection connection) throws SQLException, IOException {
		JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
		Map<String, List<String>> anchors = new LinkedHashMap<>();
		for (String name : files.names()) {
			if (name.endsWith("/page.yaml")) {
				String page = name.substring(0, name.indexOf('/'));
				anchors.put(page, loadPage(jdbc, files, page));
			}
		}
		removeWhatIsGone(jdbc, anchors);
	}

	private List<String> loadPage(JdbcClient jdbc, SourceFiles files, String page) throws IOException {
		Map<String, Object> facts = ContentFileReader.yaml(files.text(page + "/page.yaml"));
		jdbc.sql("""
				insert into page (id, parent_id, position, layout, menu, reviewed_on)
				values (:id, :parent, :order, :layout, :menu, cast(:reviewed as date))
				on conflict (id) do update set parent_id = excluded.parent_id, position = excluded.position,
				  layout = excluded.layout, menu = excluded.menu,
				  reviewed_on = greatest(page.reviewed_on, excluded.reviewed_on)
				""")
			.param("id", page)
			.param("parent", facts.get("parent"))
			.param("order", facts.get("order"))
			.param("layout", facts.get("layout"))
			.param("menu", facts.get("menu"))
			.param("reviewed", facts.get("reviewed"))
			.update();
		List<String> anchors = new ArrayList<>();
		for (Language language : Language.values()) {
			String name = page + "/" + language.tag() + ".md";
			ContentFile file = ContentFileReader.read(name, files.text(name));
			loadTranslation(jdbc, page, language, file);
			anchors = loadSections(jdbc, page, language, file.sections());
		}
		return anchors;
	}

	private void loadTranslation(JdbcClient jdbc, String page, Language language, ContentFile file) {
		jdbc.sql("""
				insert into page_translation (page_id, language, path, title, menu_title, description, lead, facts)
				values (:page, :language, :path, :title, :menuTitle, :description, :lead, cast(:facts as jsonb))
				on conflict (page_id, language) do update set path = excluded.path, title = excluded.title,
				  menu_title = excluded.menu_title, description = excluded.description, lead = excluded.lead,
				  facts = excluded.facts, updated_at = now()
				where page_translation.edited_at is null
				  and (page_translation.path, page_translation.title, page_translation.menu_title,
				    page_translation.description, page_translation.lead, page_translation.facts)
				  is distinct from (excluded.path, excluded.title, excluded.menu_title, excluded.description,
				    excluded.lead, excluded.facts)
				""")
			.param("page", page)
			.param("language", language.tag())
			.param("path", file.path())
			.param("title", file.title())
			.param("menuTitle", file.menuTitle())
			.param("description", file.description())
			.param("lead", file.lead())
			.param("facts", this.json.writeValueAsString(file.facts()))
			.update();
	}

	private List<String> loadSections(JdbcClient jdbc, String page, Language language,
			List<ContentFile.Section> sections) {
		List<String> anchors = new ArrayList<>();
		for (ContentFile.Section section : sections) {
			String id = page + "#" + section.anchor();
			loadSection(jdbc, id, page, section, anchors.size());
			loadSectionTranslation(jdbc, id, language, section);
			anchors.add(id);
		}
		return anchors;
	}

	private void loadSection(JdbcClient jdbc, String id, String page, ContentFile.Section section, int position) {
		jdbc.sql("""
				insert into section (id, page_id, anchor, position, figure)
				values (:id, :page, :anchor, :position, :figure)
				on conflict (id) do update set position = excluded.position, figure = excluded.figure
				""")
			.param("id", id)
			.param("page", page)
			.param("anchor", section.anchor())
			.param("position", position)
			.param("figure", section.figure())
			.update();
	}

	private void loadSectionTranslation(JdbcClient jdbc, String id, Language language, ContentFile.Section section) {
		jdbc.sql("""
				insert into section_translation (section_id, language, heading, short_answer, body, sources)
				values (:id, :language, :heading, :shortAnswer, :body, :sources)
				on conflict (section_id, language) do update set heading = excluded.heading,
				  short_answer = excluded.short_answer, body = excluded.body, sources = excluded.sources,
				  updated_at = now()
				where section_translation.edited_at is null
				  and (section_translation.heading, section_translation.short_answer, section_translation.body,
				    section_translation.sources)
				  is distinct from (excluded.heading, excluded.short_answer, excluded.body, excluded.sources)
				""")
			.param("id", id)
			.param("language", language.tag())
			.param("heading", section.heading())
			.param("shortAnswer", section.shortAnswer())
			.param("body", section.body())
			.param("sources", section.sources())
			.update();
	}

	/** Pages and sections without a file go, unless an editor has worked on them. */
	private void removeWhatIsGone(JdbcClient jdbc, Map<String, List<String>> anchors) {
		List<String> sections = anchors.values().stream().flatMap(List::stream).toList();
		jdbc.sql("""
				delete from section where id <> all (cast(:kept as text[])) and not exists (
				  select 1 from section_translation t where t.section_id = section.id and t.edited_at is not null)
				""").param("kept", sections.toArray(String[]::new)).update();
		jdbc.sql("""
				delete from page where id <> all (cast(:kept as text[]))
				  and not exists (select 1 from section s where s.page_id = page.id)
				  and not exists (
				    select 1 from page_translation t where t.page_id = page.id and t.edited_at is not null)
				""").param("kept", anchors.keySet().toArray(String[]::new)).update();
	}

}
