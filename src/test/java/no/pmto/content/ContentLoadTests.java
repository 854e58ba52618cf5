package no.pmto.content;

import java.util.List;
import java.util.Map;

import no.pmto.TestPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentLoadTests {

	private final String url = TestPostgres.newDatabase();

	private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(this.url));

	@Test
	void aSecondStartChangesNothing() {
		migrate();
		List<Map<String, Object>> before = everything();
		assertThat(migrate()).isZero();
		assertThat(everything()).isEqualTo(before).isNotEmpty();
	}

	@Test
	void whatAnEditorChangedStays() {
		migrate();
		this.database.sql("""
				update section_translation set body = 'Changed by an editor', edited_at = now()
				where section_id = 'questions#goal' and language = 'nb'""").update();
		this.database.sql("""
				update section_translation set body = 'Changed by nobody'
				where section_id = 'questions#goal' and language = 'en'""").update();
		loadAnew();
		assertThat(body("nb")).isEqualTo("Changed by an editor");
		assertThat(body("en")).contains("positive relationship");
	}

	@Test
	void whatHasNoFileAnyMoreGoes() {
		migrate();
		this.database.sql("insert into section (id, page_id, anchor, position) values ('about#old', 'about', 'old', 9)")
			.update();
		this.database.sql("""
				insert into page (id, position, layout, menu, reviewed_on)
				values ('gone', 99, 'article', 'none', date '2026-01-01')""").update();
		loadAnew();
		assertThat(count("section where id = 'about#old'")).isZero();
		assertThat(count("page where id = 'gone'")).isZero();
	}

	private String body(String language) {
		return this.database
			.sql("select body from section_translation where section_id = 'questions#goal' and language = ?")
			.param(language)
			.query(String.class)
			.single();
	}

	private int count(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

	private List<Map<String, Object>> everything() {
		return this.database.sql("""
				select t.*, p.* from section_translation t join section s on s.id = t.section_id
				join page_translation p on p.page_id = s.page_id and p.language = t.language
				order by t.section_id, t.language""").query().listOfRows();
	}

	private void loadAnew() {
		this.database.sql("update flyway_schema_history set checksum = 0 where version is null").update();
		assertThat(migrate()).isOne();
	}

	private int migrate() {
		return Flyway.configure()
			.dataSource(new DriverManagerDataSource(this.url))
			.locations("classpath:db/migration")
			.javaMigrations(new ContentLoad())
			.load()
			.migrate().migrationsExecuted;
	}

}
