package no.pmto.directory;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import no.pmto.TestPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryLoadTests {

	private final String url = TestPostgres.newDatabase();

	private final JdbcClient database = JdbcClient.create(new DriverManagerDataSource(this.url));

	@Test
	void everyRowOfTheFilesArrives() {
		migrate();
		assertThat(count("postal_code where country = 'no'")).isEqualTo(5122);
		assertThat(count("postal_code where country = 'dk'")).isEqualTo(1156);
		assertThat(count("municipality where governed and country = 'no'")).isEqualTo(357);
		assertThat(count("municipality where governed and country = 'dk'")).isEqualTo(98);
		assertThat(count("municipality where not governed")).isEqualTo(2);
		assertThat(count("provider where general")).isEqualTo(455);
		assertThat(count("help_line")).isGreaterThan(10);
	}

	@Test
	void aSecondStartChangesNothing() {
		migrate();
		List<Map<String, Object>> before = providers();
		assertThat(migrate().migrationsExecuted).isZero();
		assertThat(providers()).isEqualTo(before);
	}

	@Test
	void whatAnEditorChangedStays() {
		migrate();
		this.database.sql("update provider set phone = '12 34 56 78', edited_at = now() where id = 'no-4601'").update();
		this.database.sql("update provider set phone = '1' where id = 'no-1103'").update();
		this.database.sql("delete from coverage where provider_id = 'no-4601'").update();
		loadAnew();
		assertThat(phone("no-4601")).isEqualTo("12 34 56 78");
		assertThat(phone("no-1103")).isEqualTo("51 50 70 90");
		assertThat(count("coverage where provider_id = 'no-4601'")).isZero();
	}

	@Test
	void twoInstancesStartingAtOnceDoNotCollide() {
		try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
			CompletableFuture<MigrateResult> one = CompletableFuture.supplyAsync(this::migrate, instances);
			CompletableFuture<MigrateResult> other = CompletableFuture.supplyAsync(this::migrate, instances);
			assertThat(one.join().migrationsExecuted + other.join().migrationsExecuted)
				.isEqualTo(count("flyway_schema_history"));
		}
		assertThat(count("provider where general")).isEqualTo(455);
	}

	private MigrateResult migrate() {
		return Flyway.configure()
			.dataSource(new DriverManagerDataSource(this.url))
			.locations("classpath:db/migration")
			.javaMigrations(new DirectoryLoad())
			.load()
			.migrate();
	}

	/** As if a file had changed: Flyway no longer knows its checksum. */
	private void loadAnew() {
		this.database.sql("update flyway_schema_history set checksum = 0 where version is null").update();
		assertThat(migrate().migrationsExecuted).isOne();
	}

	private List<Map<String, Object>> providers() {
		return this.database.sql("select * from provider order by id").query().listOfRows();
	}

	private String phone(String provider) {
		return this.database.sql("select phone from provider where id = ?")
			.param(provider)
			.query(String.class)
			.single();
	}

	private int count(String table) {
		return this.database.sql("select count(*) from " + table).query(Integer.class).single();
	}

}
