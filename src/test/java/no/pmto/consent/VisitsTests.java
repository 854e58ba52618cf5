package no.pmto.consent;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import no.pmto.consent.Step.Kind;
import no.pmto.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Counting the visits of those who said yes, and of nobody else. */
@SiteTest
class VisitsTests {

	private static final String BERGEN = "/nb/finn-pmto/no/4601-bergen";

	@Autowired
	private Visits visits;

	@Autowired
	private StatisticsCommand statistics;

	@Autowired
	private ConsentText text;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void nothingCounted() {
		this.visitor = new Visitor(this.port);
		this.database.sql("delete from visit_count").update();
		this.database.sql("delete from visit_step").update();
	}

	@Test
	void aLookupThatEndsInACallIsCountedOnceForEachVisit() {
		String visit = visit(tell("s", null, "event=page&path=" + BERGEN));
		tell("s", visit, "event=page&path=" + BERGEN);
		tell("s", visit, "event=page&path=/nb/");
		tell("s", visit, "event=call&path=" + BERGEN);
		tell("s", visit, "event=call&path=" + BERGEN);
		assertThat(counts()).containsExactlyInAnyOrder("call no-4601 nb 1 0", "lookup no-4601 nb 1 1",
				"page front nb 1 1");
	}

	@Test
	void anOpenedQuestionIsCounted() {
		tell("ps", null, "event=question&anchor=effect&path=/da/spoergsmaal-og-svar");
		assertThat(counts()).containsExactly("question questions#effect da 1 0");
	}

	@ParameterizedTest
	@CsvSource({ "'', 403", "p, 403", "s, 204" })
	void onlyAYesIsCounted(String choice, int status) {
		HttpResponse<String> answer = tell(choice, null, "event=page&path=/nb/");
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().allValues("Set-Cookie")).hasSize((status == 204) ? 1 : 0);
		assertThat(counts()).hasSize((status == 204) ? 1 : 0);
	}

	@Test
	void aBrowserThatRefusesIsNotCountedWhateverItsCookieSays() {
		HttpResponse<String> answer = send(cookie("ps", null), "event=page&path=/nb/", "Sec-GPC", "1");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(counts()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "event=page&path=/nb/finnes-ikke", "event=page&path=/nb/finn-pmto?q=5003", "event=page", "path=/nb/",
			"event=delete&path=/nb/", "event=question&path=/nb/&anchor=x",
			"event=question&path=/nb/finn-pmto&anchor=goal", "event=page&path=%00",
			"event=page&event=page&path=/nb/x&path=%F0" })
	void whatNamesNothingOfTheSiteIsNotStored(String body) {
		assertThat(tell("s", null, body).statusCode()).isEqualTo(400);
		assertThat(counts()).isEmpty();
	}

	@Test
	void takingTheYesBackForgetsWhatBelongedTogether() {
		String visit = visit(tell("s", null, "event=page&path=" + BERGEN));
		HttpResponse<String> answer = this.visitor
			.send(HttpRequest.newBuilder(this.visitor.uri("/nb/informasjonskapsler"))
				.headers("Content-Type", "application/x-www-form-urlencoded", "Cookie", cookie("s", visit))
				.POST(BodyPublishers.ofString("choice=necessary")));
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(this.database.sql("select count(*) from visit_step").query(Integer.class).single()).isZero();
		assertThat(counts()).containsExactly("lookup no-4601 nb 1 0");
	}

	@Test
	void theNumberItselfIsNotStored() {
		String visit = visit(tell("s", null, "event=page&path=/nb/"));
		byte[] kept = this.database.sql("select visit from visit_step").query(byte[].class).single();
		assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain(visit);
		assertThat(kept).hasSize(32);
	}

	@Test
	void stepsGoAfterThirtyDaysAndCountsAfterTwoYears() {
		this.visits.count("visit", new Step(Kind.PAGE, "front", Language.NB));
		this.database.sql("update visit_step set day = day - 30").update();
		this.visits.deleteDue();
		assertThat(this.database.sql("select count(*) from visit_step").query(Integer.class).single()).isOne();
		this.database.sql("update visit_step set day = day - 1").update();
		this.visits.deleteDue();
		assertThat(this.database.sql("select count(*) from visit_step").query(Integer.class).single()).isZero();
		assertThat(counts()).hasSize(1);
		this.database.sql("update visit_count set day = day - 732").update();
		this.visits.deleteDue();
		assertThat(counts()).isEmpty();
	}

	@Test
	void smallNumbersAreNotShownAndMissingOffersAre() {
		IntStream.range(0, 4).forEach((i) -> look("few" + i, "no-3101"));
		IntStream.range(0, 5).forEach((i) -> look("some" + i, "no-5610"));
		assertThat(this.statistics.table(LocalDate.now()).lines()).containsExactly(
				"kind,subject,language,visits,led_to_contact,pmto_documented", "lookup,no-5610,nb,5,0,no",
				"lookup,no-3101,nb,<5,0,yes");
	}

	@Test
	void manyAtOnceAreAllCounted() throws Exception {
		List<String> pages = List.of("front", "questions", "about", "finder");
		try (ExecutorService browsers = Executors.newFixedThreadPool(16)) {
			List<Future<?>> done = IntStream.range(0, 100).<Future<?>>mapToObj((i) -> browsers.submit(() -> {
				String visit = UUID.randomUUID().toString();
				IntStream.range(0, 4)
					.forEach((page) -> this.visits.count(visit,
							new Step(Kind.PAGE, pages.get((i + page) % 4), Language.EN)));
				this.visits.count(visit, new Step(Kind.CALL, "finder", Language.EN));
			})).toList();
			for (Future<?> each : done) {
				each.get();
			}
		}
		assertThat(counts()).containsExactlyInAnyOrder("call finder en 100 0", "page front en 100 100",
				"page questions en 100 100", "page about en 100 100", "page finder en 100 100");
	}

	private void look(String visit, String municipality) {
		this.visits.count(visit, new Step(Kind.LOOKUP, municipality, Language.NB));
	}

	private HttpResponse<String> tell(String choice, String visit, String body) {
		return send(cookie(choice, visit), body);
	}

	private HttpResponse<String> send(String cookie, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.visitor.uri("/visit"))
			.headers("Content-Type", "application/x-www-form-urlencoded", "Cookie", cookie)
			.POST(BodyPublishers.ofString(body));
		return this.visitor.send((headers.length > 0) ? request.headers(headers) : request);
	}

	private String cookie(String choice, String visit) {
		return "consent=" + this.text.version() + "." + choice + ((visit != null) ? "; visit=" + visit : "");
	}

	private static String visit(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(204);
		String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
		assertThat(cookie).contains("Max-Age=2592000", "HttpOnly", "SameSite=Lax");
		return cookie.substring("visit=".length(), cookie.indexOf(';'));
	}

	private List<String> counts() {
		List<Map<String, Object>> rows = this.database.sql("select * from visit_count").query().listOfRows();
		return rows.stream()
			.map((row) -> "%s %s %s %s %s".formatted(row.get("kind"), row.get("subject"), row.get("language"),
					row.get("visits"), row.get("led_to_contact")))
			.toList();
	}

}
