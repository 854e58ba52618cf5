package no.pmto.editorial.listings;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import no.pmto.editorial.Office;
import no.pmto.editorial.listings.Register.Result;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The directory as a file and in versions, as an editor uses them. */
@SiteTest
class DirectoryFileTests {

	private static final String ROOT = "/admin/directory";

	private static final String BERGEN_PHONE = "12 34 56 78";

	@Autowired
	private JdbcClient database;

	@Autowired
	private Register register;

	@LocalServerPort
	private int port;

	private Office anna;

	private long start;

	@BeforeEach
	void signIn() {
		this.anna = Office.signedIn(this.port, this.database, "anna", "editor");
		this.start = this.register.activeVersion().id();
	}

	@AfterEach
	void rollBack() {
		long active = this.register.activeVersion().id();
		if (active != this.start) {
			assertThat(this.register.activate(this.start, active, true)).isEqualTo(Result.ACTIVE);
		}
	}

	@Test
	void whatIsExportedAndSentInAgainChangesNothing() {
		HttpResponse<String> file = this.anna.get(ROOT + "/export.csv");
		assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(file.body()).startsWith("\ufeffid;country;");
		assertThat(said(file.body().getBytes(StandardCharsets.UTF_8))).contains("says the same");
		assertThat(said(file.body().substring(1).getBytes(StandardCharsets.UTF_8))).contains("says the same");
		assertThat(said(file.body().substring(1).getBytes(FileText.WINDOWS))).contains("says the same");
		assertThat(this.register.activeVersion().id()).isEqualTo(this.start);
	}

	@Test
	void aChangedFileIsComparedMadeActiveSeenAndRolledBack() {
		String phone = String.valueOf(this.register.active().get("no-4601").get(ListingField.PHONE));
		Document difference = page(upload(bergen(ListingField.PHONE, BERGEN_PHONE)));
		assertThat(difference.select(".counts").text()).isEqualTo("0 new 1 changed 0 gone");
		assertThat(difference.select(".difference ins").text()).isEqualTo(BERGEN_PHONE);
		assertThat(difference.select(".difference del").eachText()).isSubsetOf(phone);
		String activate = difference.select("form.activate").attr("action");
		HttpResponse<String> done = this.anna.postAsIs(activate, form(difference, "form.activate"));
		assertThat(done.body()).contains("Visitors see it");
		visitorsRead(BERGEN_PHONE, true);
		Document list = page(this.anna.get(ROOT));
		String back = ROOT + "/versions/" + this.start + "/activate";
		this.anna.postAsIs(back, form(list, "form[action='" + back + "']"));
		assertThat(this.register.activeVersion().id()).isEqualTo(this.start);
		visitorsRead(BERGEN_PHONE, false);
	}

	@Test
	void whoSawAnOlderDirectoryIsShownTheNewDifference() {
		Document difference = page(upload(bergen(ListingField.PHONE, BERGEN_PHONE)));
		this.register.change((rows) -> {
			rows.put("no-4601", rows.get("no-4601").with(ListingField.EMAIL, "ny@pmto.example"));
			return rows;
		}, "meanwhile");
		HttpResponse<String> told = this.anna.postAsIs(difference.select("form.activate").attr("action"),
				form(difference, "form.activate"));
		assertThat(told.statusCode()).isEqualTo(409);
		assertThat(told.body()).contains("has changed since", "ny@pmto.example");
	}

	@Test
	void moreThanAFifthGoesOnlyWhenSaidTwice() {
		long proposal = this.register.propose(this.register.active().values().stream().limit(400).toList(), "few");
		String path = Register.path(proposal);
		Map<String, String> form = form(page(this.anna.get(path)), "form.activate");
		HttpResponse<String> told = this.anna.postAsIs(path + "/activate", form);
		assertThat(told.statusCode()).isEqualTo(400);
		assertThat(told.body()).contains("More than a fifth", "name=\"confirmed\"");
		form.put("confirmed", "true");
		assertThat(this.anna.postAsIs(path + "/activate", form).statusCode()).isEqualTo(200);
		assertThat(this.register.active()).hasSize(400);
	}

	@Test
	void aWrongRowIsToldWithLineColumnAndReason() {
		HttpResponse<String> told = upload(bergen(ListingField.EMAIL, "post<script>"));
		Document page = page(told);
		assertThat(page.select(".file-problems tbody tr")).hasSize(1);
		assertThat(page.select(".file-problems tbody td").eachText()).satisfiesExactly(
				(line) -> assertThat(Integer.parseInt(line)).isGreaterThan(1),
				(column) -> assertThat(column).isEqualTo("E-mail email"),
				(why) -> assertThat(why).contains("not a valid e-mail"),
				(cell) -> assertThat(cell).isEqualTo("post<script>"));
		assertThat(told.body()).doesNotContain("post<script>");
		assertThat(this.register.activeVersion().id()).isEqualTo(this.start);
	}

	@Test
	void everyMunicipalityKeepsItsRow() {
		String without = DirectoryExport
			.of(this.register.active().values().stream().filter((row) -> !row.id().equals("no-4601")).toList());
		assertThat(said(without.getBytes(StandardCharsets.UTF_8))).contains("Each needs one", "no-4601");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "country;|nation;|does not have|column is missing", "country;|id;|twice|missing",
					"country;||column is missing|country", "id;country|\"id;country|opened and not closed|Line",
					"no-4601;no|no-4601;no;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;|more columns|Line",
					"no-4601;no|no-4601;se|must be no or dk|Country", "no-4602;no|no-4601;no|same id|no-4601" })
	void aWrongFileIsToldWhatIsWrong(String good, String bad, String said, String more) {
		String file = DirectoryExport.of(this.register.active().values());
		String changed = file.replaceFirst(Pattern.quote(good), (bad != null) ? bad : "");
		assertThat(said(changed.getBytes(StandardCharsets.UTF_8))).contains(said, more);
	}

	@Test
	void hostileFilesGetAnAnswerInWords() {
		assertThat(said("PK\u0003\u0004rest".getBytes(StandardCharsets.UTF_8))).contains("Excel workbook");
		assertThat(said(new byte[] { 0, 1, 2, (byte) 0xFF, (byte) 0x81 })).contains("not a text file");
		assertThat(said("Bergen \u00f8 \u00c3\u00b8".getBytes(FileText.WINDOWS))).contains("nearly UTF-8");
		assertThat(said(" \n\n".getBytes(StandardCharsets.UTF_8))).contains("no rows");
		assertThat(said("\"id".getBytes(StandardCharsets.UTF_8))).contains("not closed");
		assertThat(said("a,b\u0000\n".getBytes(StandardCharsets.UTF_8))).contains("does not have", "\ufffd");
		assertThat(upload(new byte[0]).statusCode()).isEqualTo(400);
		HttpResponse<String> big = upload(new byte[10 << 20]);
		assertThat(big.statusCode()).isEqualTo(413);
		assertThat(big.body()).contains("The file is too big", "value=\"a reason\"");
		assertThat(this.anna.get(ROOT + "/uploads/0").statusCode()).isEqualTo(404);
		assertThat(this.anna.post(ROOT, ROOT + "/uploads", Map.of("reason", "no file")).statusCode()).isEqualTo(400);
	}

	@Test
	void aLongFileIsCheckedByAJobAndItsPageSaysWhatWasFound() {
		StringBuilder file = new StringBuilder(DirectoryExport.of(this.register.active().values()));
		for (int row = 0; row < 100_000; row++) {
			file.append("x-").append(row).append(";se;a;b;c\r\n");
		}
		HttpResponse<String> answer = upload(file.toString().getBytes(StandardCharsets.UTF_8));
		Instant late = Instant.now().plus(Duration.ofSeconds(30));
		while (answer.body().contains("id=\"progress\"")) {
			assertThat(Instant.now()).isBefore(late);
			answer = this.anna.get(answer.uri().getPath());
		}
		assertThat(answer.body()).contains("The first 200 are shown", "must be no or dk");
		assertThat(page(answer).select(".file-problems tbody tr")).hasSize(200);
	}

	@Test
	void aLetterThatWindowsDoesNotHaveIsNotLostInSilence() {
		this.register.change((rows) -> {
			rows.put("no-4601",
					rows.get("no-4601")
						.with(ListingField.NAME, "Čáhcesuolu suohkan")
						.with(ListingField.NOTE, "Čáhci, ŋ"));
			return rows;
		}, "letters");
		String export = this.anna.get(ROOT + "/export.csv").body();
		assertThat(said(export.getBytes(StandardCharsets.UTF_8))).contains("says the same");
		String windows = said(export.substring(1).getBytes(FileText.WINDOWS));
		assertThat(Jsoup.parse(windows).select(".file-problems tbody tr")).hasSize(2);
		assertThat(windows).contains("no letter is lost");
		assertThat(said(export.substring(1).replace('Č', 'C').replace('ŋ', 'n').getBytes(FileText.WINDOWS)))
			.contains("no letter is lost");
	}

	@Test
	void aFormulaIsNotRunAndNotChanged() {
		this.register.change((rows) -> {
			rows.put("no-4601", rows.get("no-4601").with(ListingField.NOTE, "=1+1").with(ListingField.STREET, "'-a"));
			return rows;
		}, "formula");
		String export = this.anna.get(ROOT + "/export.csv").body();
		assertThat(export).contains(";'=1+1;", ";''-a;");
		assertThat(said(export.getBytes(StandardCharsets.UTF_8))).contains("says the same");
	}

	private byte[] bergen(ListingField field, String text) {
		Map<String, ListingRow> rows = this.register.active();
		rows.computeIfPresent("no-4601", (id, row) -> row.with(field, text));
		return DirectoryExport.of(rows.values()).getBytes(StandardCharsets.UTF_8);
	}

	private String said(byte[] file) {
		return upload(file).body();
	}

	private HttpResponse<String> upload(byte[] file) {
		return this.anna.upload(ROOT, ROOT + "/uploads", Map.of("reason", "a reason"), "file", file);
	}

	private void visitorsRead(String words, boolean there) {
		Instant late = Instant.now().plus(Duration.ofSeconds(5));
		while (new Visitor(this.port).page("/nb/finn-pmto/no/4601-bergen").text().contains(words) != there) {
			assertThat(Instant.now()).isBefore(late);
		}
	}

	private static Map<String, String> form(Document page, String form) {
		Map<String, String> fields = new HashMap<>();
		page.select(form + " input[type=hidden]").forEach((field) -> fields.put(field.attr("name"), field.val()));
		return fields;
	}

	private static Document page(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

}
