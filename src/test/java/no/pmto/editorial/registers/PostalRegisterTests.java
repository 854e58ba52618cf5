package no.pmto.editorial.registers;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import no.pmto.editorial.Office;
import org.flywaydb.core.Flyway;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The postal register from file to visitor; each test rolls back to where it began. */
@SiteTest
class PostalRegisterTests {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final String ROOT = "/admin/registers/postal";

	@Autowired
	private PostalRegister register;

	@Autowired
	private PostalTables tables;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Flyway flyway;

	@LocalServerPort
	private int port;

	private Office anna;

	private long start;

	private SortedMap<String, PostalEntry> before;

	@BeforeEach
	void begin() {
		this.anna = Office.signedIn(this.port, this.database, "anna", "editor");
		this.before = this.tables.read();
		this.start = this.register.activeVersion().id();
	}

	@AfterEach
	void rollBack() {
		long active = this.register.activeVersion().id();
		assertThat(this.register.activate(this.start, active, true)).isEqualTo(PostalRegister.Result.ACTIVE);
		assertThat(this.tables.read()).isEqualTo(this.before);
		visitorsGo("5003", "4601-bergen");
	}

	@Test
	void theSameRegisterInCapitalsChangesNothing() {
		Document page = uploaded(file());
		assertThat(page.select(".note").text()).as(page.outerHtml()).contains("Nothing is different");
	}

	@Test
	void aCodeThatChangesMunicipalityIsListedFirstAndThenLeadsThere() {
		String file = file().replace("5003\tBERGEN\t4601\tBERGEN\tG", "5003\tBERGEN\t4627\tASKØY\tG")
			.replace("5004\tBERGEN\t4601\tBERGEN\tG\r\n", "") + "9998\tNY I DALEN\t5632\tBÅTSFJORD\tG\r\n";
		HttpResponse<String> answer = upload(file);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("h2").eachText()).containsExactly("Change municipality: 1", "New codes: 1",
				"Codes that disappear: 1");
		assertThat(page.select(".moved li").eachText()).containsExactly("5003 Bergen: Bergen (4601) → Askøy (4627)");
		assertThat(page.text()).contains("9998 Ny i Dalen, Båtsfjord", "5004 Bergen, Bergen",
				"position of its municipality’s main place");
		assertThat(this.tables.read()).isEqualTo(this.before);
		assertThat(activate(answer, Map.of()).body()).contains("Now in use");
		visitorsGo("5003", "4627-askoy");
		visitorsGo("9998", "5632-batsfjord");
		assertThat(this.anna.get("/admin/audit").body()).contains("postal.activate", "4627");
	}

	@Test
	void whatIsWrongIsSaidWithLineAndColumnAndTheReasonIsKept() {
		HttpResponse<String> answer = this.anna.upload(ROOT, ROOT, Map.of("reason", "<b>Bring</b>"), "file",
				"5003\tBERGEN\t4601\tBERGEN\tG\r\n500\tBERGEN\t9999\tX\tG\r\n".getBytes(WINDOWS));
		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(page.select(".error li").eachText()).containsExactly(
				"Line 2, column 1: A postal code has four digits. 500",
				"Line 2, column 3: There is no municipality with this number. 9999");
		assertThat(page.select("#reason").val()).isEqualTo("<b>Bring</b>");
	}

	@Test
	void noFileNoReasonAndTooMuchAreRefusedWithWords() {
		assertThat(refused(Map.of("reason", "x"), new byte[0])).contains("Choose a file");
		assertThat(refused(Map.of("reason", " "), file().getBytes(WINDOWS))).contains("Write a reason");
		assertThat(refused(Map.of("reason", "x"), new byte[2_000_000])).contains("too big");
		assertThat(this.anna.post(ROOT, ROOT, Map.of("reason", "x")).statusCode()).isEqualTo(400);
	}

	@Test
	void moreThanAFifthGoesOnlyWhenSaidTwice() {
		String few = file().lines().limit(4000).collect(Collectors.joining("\r\n"));
		HttpResponse<String> answer = upload(few);
		HttpResponse<String> refused = activate(answer, Map.of());
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("More than a fifth");
		assertThat(this.tables.read()).isEqualTo(this.before);
		activate(answer, Map.of("confirmed", "true"));
		assertThat(this.tables.read()).hasSize(4000);
	}

	@Test
	void whoSawAnOlderRegisterIsTold() {
		HttpResponse<String> old = upload(file().replace("5003\tBERGEN\t4601", "5003\tBERGEN\t4627"));
		activate(upload(file().replace("5004\tBERGEN\t4601", "5004\tBERGEN\t4627")), Map.of());
		HttpResponse<String> refused = activate(old, Map.of());
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("Another version came into use");
	}

	@Test
	void theNextStartLeavesWhatAnEditorPutInUse() {
		activate(upload(file().replace("5003\tBERGEN\t4601", "5003\tBERGEN\t4627")), Map.of());
		loadFiles();
		assertThat(this.tables.read().get("5003").municipality()).isEqualTo("4627");
		this.register.activate(this.start, this.register.activeVersion().id(), true);
		this.database.sql("update postal_code set place = 'Feil' where id = 'no-5004'").update();
		loadFiles();
		assertThat(this.tables.read()).isEqualTo(this.before);
	}

	@Test
	void aVersionNeverChanges() {
		assertThatThrownBy(() -> this.database.sql("delete from postal_register_version").update())
			.hasMessageContaining("stays as it was made");
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(this.anna.get(ROOT + "/999999").statusCode()).isEqualTo(404);
		assertThat(this.anna.get(ROOT + "/x").statusCode()).isEqualTo(404);
	}

	/** As the next start of a newer site would, whose files have changed. */
	private void loadFiles() {
		this.database
			.sql("update flyway_schema_history set checksum = 0 "
					+ "where version is null and description = 'directory'")
			.update();
		this.flyway.migrate();
	}

	/** The codes in use as Bring would write them. */
	private String file() {
		Map<String, PostalTables.Municipality> municipalities = this.tables.municipalities();
		return this.before.values()
			.stream()
			.map((code) -> String.join("\t", code.code(), code.place().toUpperCase(), code.municipality(),
					municipalities.get(code.municipality()).name().toUpperCase(), "G"))
			.collect(Collectors.joining("\r\n", "", "\r\n"));
	}

	private Document uploaded(String file) {
		return Jsoup.parse(upload(file).body());
	}

	private HttpResponse<String> upload(String file) {
		HttpResponse<String> answer = this.anna.upload(ROOT, ROOT, Map.of("reason", "Bring, test"), "file",
				file.getBytes(WINDOWS));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer;
	}

	private String refused(Map<String, String> fields, byte[] file) {
		HttpResponse<String> answer = this.anna.upload(ROOT, ROOT, fields, "file", file);
		assertThat(answer.statusCode()).isEqualTo(400);
		return answer.body();
	}

	private HttpResponse<String> activate(HttpResponse<String> shown, Map<String, String> more) {
		Document page = Jsoup.parse(shown.body());
		Map<String, String> form = new HashMap<>(more);
		page.select("form[action$=activate] input[type=hidden]")
			.forEach((field) -> form.put(field.attr("name"), field.val()));
		return this.anna.postAsIs(page.select("form[action$=activate]").attr("action"), form);
	}

	private void visitorsGo(String code, String path) {
		Instant until = Instant.now().plus(Duration.ofSeconds(3));
		Visitor visitor = new Visitor(this.port);
		String location = "";
		while (!location.contains(path)) {
			assertThat(Instant.now()).as(location).isBefore(until);
			location = visitor.lookUp("/nb/finn-pmto", code).headers().firstValue("Location").orElse("");
		}
	}

}
