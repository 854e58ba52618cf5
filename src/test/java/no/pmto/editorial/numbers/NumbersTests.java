package no.pmto.editorial.numbers;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import no.pmto.SiteTest;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.editorial.Office;
import no.pmto.site.Editions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The numbers an editor sees, and those they must not see. */
@SiteTest
class NumbersTests {

	private static final String PAGE = "/admin/numbers";

	private static final List<String> SHEETS = List.of("lookups", "pages", "contacts", "questions");

	private static final LocalDate TODAY = LocalDate.now();

	@Autowired
	private JdbcClient database;

	@Autowired
	private Editions editions;

	@LocalServerPort
	private int port;

	private Office office;

	@BeforeEach
	void comeIn() {
		clear();
		this.office = Office.signedIn(this.port, this.database, "nora", "editor");
	}

	@AfterEach
	void clear() {
		this.database.sql("delete from visit_count").update();
	}

	@Test
	void everyTableHasItsNumbersAChartAndAMap() {
		count(TODAY, "lookup", "no-4601", "nb", 12);
		count(TODAY, "lookup", "no-4601", "en", 2);
		count(TODAY, "lookup", "dk-0706", "da", 3);
		count(TODAY, "page", "questions", "nb", 40);
		count(TODAY, "call", "no-4601", "nb", 6);
		count(TODAY, "email", "no-4601", "nb", 7);
		count(TODAY, "question", "questions#effect", "en", 9);
		Document page = page("30");
		assertThat(rows(page, "lookups")).containsExactly("Bergen no 14", "Syddjurs no <5", "Sum 15–18");
		assertThat(rows(page, "pages")).containsExactly("Questions and answers 40 0 0 40", "Sum 40 0 0 40");
		assertThat(rows(page, "contacts")).containsExactly("Bergen 6 7 13", "Sum 6 7 13");
		assertThat(rows(page, "questions")).hasSize(2).first().asString().endsWith(" 9");
		assertThat(page.select(".chart svg[role=img]")).hasSize(4).allSatisfy((chart) -> {
			assertThat(chart.select("title").text()).startsWith("Bar chart: ");
			assertThat(chart.select("desc").text()).isNotBlank();
		});
		assertThat(page.select(".national circle title").eachText()).contains("Bergen: 14", "Syddjurs: <5", "Oslo: 0");
		assertThat(page.select(".share").text()).contains("per cent");
		assertThat(page.select("main [style], main script")).isEmpty();
	}

	@Test
	void whatIsUnderFiveIsNeverShown() {
		for (int visits = 1; visits <= 4; visits++) {
			clear();
			everywhere(visits);
			Document page = page("30");
			assertThat(page.select("main td.number").eachText())
				.allMatch((text) -> text.equals("<5") || text.equals("0") || text.matches("\\d+–\\d+"));
			assertThat(page.select(".national circle title").eachText()).contains("Bergen: <5");
			for (String sheet : SHEETS) {
				assertThat(csv(sheet, "30")).allSatisfy((line) -> line.getFieldsAsMap().forEach((column, field) -> {
					if (!column.contains("_at_")) {
						assertThat(field).as(column).doesNotMatch("[1-4]");
					}
				}));
			}
		}
	}

	/**
	 * Whatever is hidden, page and files are the same to the last byte: so neither a sum,
	 * a share, an order, a chart nor a map can tell it.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "30", "90", "year" })
	void nothingThatIsShownDependsOnWhatIsHidden(String period) {
		String first = shownWith(1, period);
		for (int visits = 2; visits <= 4; visits++) {
			assertThat(shownWith(visits, period)).isEqualTo(first);
		}
	}

	private String shownWith(int hidden, String period) {
		clear();
		everywhere(hidden);
		count(TODAY, "lookup", "no-0301", "nb", 20);
		count(TODAY, "page", "questions", "nb", 20);
		count(TODAY.minusDays(40), "lookup", "no-4601", "nb", 8);
		StringBuilder shown = new StringBuilder(page(period).select("main").html());
		SHEETS.forEach((sheet) -> shown.append(this.office.get(PAGE + "/" + sheet + ".csv?period=" + period).body()));
		return shown.toString();
	}

	private void everywhere(int visits) {
		count(TODAY, "lookup", "no-4601", "nb", visits);
		count(TODAY, "lookup", "no-1160", "nb", 5 - visits);
		count(TODAY, "page", "questions", "en", visits);
		count(TODAY, "page", "questions", "da", 5 - visits);
		count(TODAY, "call", "no-4601", "nb", visits);
		count(TODAY, "email", "no-4601", "nb", 5 - visits);
		count(TODAY, "question", "questions#effect", "nb", visits);
	}

	@Test
	void aLongPeriodMinusAShortOneTellsNothing() {
		count(TODAY, "lookup", "no-4601", "nb", 6);
		count(TODAY.minusDays(30), "lookup", "no-4601", "nb", 2);
		count(TODAY.minusDays(60), "lookup", "no-4601", "nb", 7);
		assertThat(rows(page("30"), "lookups")).contains("Bergen no 6");
		assertThat(rows(page("90"), "lookups")).contains("Bergen no 14–17");
		clear();
		LocalDate first = YearMonth.from(TODAY).atDay(1);
		count(first, "lookup", "no-4601", "nb", 6);
		count(first.minusMonths(1), "lookup", "no-4601", "nb", 2);
		assertThat(rows(page(YearMonth.from(first).toString()), "lookups")).contains("Bergen no 6");
		assertThat(rows(page(YearMonth.from(first).minusMonths(1).toString()), "lookups")).contains("Bergen no <5");
		assertThat(rows(page("year"), "lookups")).contains("Bergen no 7–10");
	}

	@Test
	void aMonthIsCountedFromItsFirstToItsLastDay() {
		YearMonth month = YearMonth.from(TODAY).minusMonths(2);
		count(month.atDay(1), "lookup", "no-4601", "nb", 5);
		count(month.atEndOfMonth(), "lookup", "no-4601", "nb", 6);
		count(month.atEndOfMonth().plusDays(1), "lookup", "no-4601", "nb", 100);
		count(month.atDay(1).minusDays(1), "lookup", "no-4601", "nb", 100);
		Document page = page(month.toString());
		assertThat(rows(page, "lookups")).contains("Bergen no 11");
		assertThat(page.select("option[selected]").val()).isEqualTo(month.toString());
	}

	@Test
	void theShareOfLookupsThatFoundAnOffer() {
		Directory directory = this.editions.current().part(Directory.class);
		String with = directory.municipalities()
			.stream()
			.map(Municipality::id)
			.filter(directory::offersPmto)
			.findFirst()
			.orElseThrow()
			.toString();
		count(TODAY, "lookup", with, "nb", 30);
		count(TODAY, "lookup", "no-4601", "nb", 10);
		Document page = page("30");
		assertThat(page.select(".share strong").text()).isEqualTo("75 per cent");
		assertThat(rows(page, "lookups")).anyMatch((row) -> row.endsWith(" yes 30")).contains("Bergen no 10");
	}

	@ParameterizedTest
	@CsvSource({ "lookups,3", "pages,12", "contacts,9", "questions,3" })
	void aTableIsExportedWithTheLeastAndTheMostOfEachNumber(String sheet, int columns) {
		everywhere(2);
		count(TODAY, "lookup", "no-0301", "nb", 20);
		HttpResponse<String> answer = this.office.get(PAGE + "/" + sheet + ".csv?period=90");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment")
			.contains("pmto-" + sheet);
		assertThat(answer.body()).startsWith("\uFEFFid;name;");
		NamedCsvRecord line = csv(sheet, "90").getLast();
		assertThat(line.getFields()).hasSize(columns + (sheet.equals("lookups") ? 3 : 2));
		assertThat(line.getFields()).contains("<5", "1", "4");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "31", "2026-13", "1999-01", "<script>", "9999999999-01", "2026-02-30", "YEAR" })
	void aPeriodThatDoesNotExistIsSaid(String period) {
		String asked = period.replace("<", "%3C").replace(">", "%3E");
		HttpResponse<String> answer = this.office.get(PAGE + "?period=" + asked);
		assertThat(answer.statusCode()).isEqualTo(period.isEmpty() ? 200 : 400);
		assertThat(answer.body()).doesNotContain("<script>");
		assertThat(Jsoup.parse(answer.body()).select(".error").size()).isEqualTo(period.isEmpty() ? 0 : 1);
		assertThat(this.office.get(PAGE + "/pages.csv?period=" + asked).statusCode())
			.isEqualTo(period.isEmpty() ? 200 : 404);
	}

	@Test
	void aTableThatDoesNotExistIsNotFound() {
		assertThat(this.office.get(PAGE + "/visits.csv").statusCode()).isEqualTo(404);
	}

	@Test
	void whatIsNoMoreIsCalledByItsIdAndComesOutAsText() {
		count(TODAY, "page", "<script>alert(1)</script>", "nb", 9);
		count(TODAY, "question", "gone#<img src=x>", "nb", 9);
		count(TODAY, "question", "gone", "nb", 9);
		count(TODAY, "call", "=1+1", "nb", 9);
		count(TODAY, "lookup", "no-9999", "nb", 9);
		Document page = page("30");
		assertThat(page.select("main script, main img")).isEmpty();
		assertThat(rows(page, "pages")).contains("<script>alert(1)</script> 9 0 0 9");
		assertThat(rows(page, "questions")).contains("gone 9");
		assertThat(csv("contacts", "30").getFirst().getField("name")).isEqualTo("'=1+1");
	}

	private Document page(String period) {
		HttpResponse<String> answer = this.office.get(PAGE + "?period=" + period);
		assertThat(answer.statusCode()).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

	private static List<String> rows(Document page, String sheet) {
		return page.select("[aria-labelledby=" + sheet + "] tbody tr, [aria-labelledby=" + sheet + "] tfoot tr")
			.stream()
			.map(Element::text)
			.toList();
	}

	private List<NamedCsvRecord> csv(String sheet, String period) {
		String table = this.office.get(PAGE + "/" + sheet + ".csv?period=" + period).body();
		try (Stream<NamedCsvRecord> lines = CsvReader.builder()
			.fieldSeparator(';')
			.ofNamedCsvRecord(table.substring(1))
			.stream()) {
			return lines.toList();
		}
	}

	private void count(LocalDate day, String kind, String subject, String language, int visits) {
		this.database.sql("insert into visit_count values (?, ?, ?, ?, ?)")
			.params(day, kind, subject, language, visits)
			.update();
	}

}
