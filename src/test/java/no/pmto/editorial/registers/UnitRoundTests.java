package no.pmto.editorial.registers;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import no.pmto.SiteTest;
import no.pmto.editorial.Office;
import no.pmto.editorial.listings.DirectoryDifference;
import no.pmto.editorial.listings.ListingField;
import no.pmto.editorial.listings.Register;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A round through Enhetsregisteret, from the button to the proposal. */
@SiteTest
class UnitRoundTests {

	private static final String BERGEN = "964338531";

	private static final String OSLO = "958935420";

	private static final String FOUND = """
			{"organisasjonsnummer":"964338531","navn":"BERGEN KOMMUNE","telefon":"55 00 00 01"}""";

	@Autowired
	private JdbcClient database;

	@Autowired
	private Register register;

	@Autowired
	private Rounds rounds;

	@LocalServerPort
	private int port;

	private Office anna;

	private final StandInRegister server = StandInRegister.OF_THE_SITE;

	@BeforeEach
	void signIn() {
		this.server.forget();
		this.anna = Office.signedIn(this.port, this.database, "anna", "editor");
	}

	@AfterEach
	void clear() {
		this.server.forget();
		this.database.sql("delete from known_unit").update();
		this.database.sql("delete from register_round").update();
	}

	@Test
	void whatIsNewBecomesAProposalAndChangesNothing() {
		this.server.on(BERGEN, StandInRegister.json(FOUND, "ETag", "\"1\""));
		var before = this.register.active();
		Round round = run();
		assertThat(round.outcome()).isEqualTo(Round.Outcome.PROPOSED);
		assertThat(round.total()).isGreaterThanOrEqualTo(357);
		assertThat(round.done()).isEqualTo(round.total());
		assertThat(this.register.active()).isEqualTo(before);
		DirectoryDifference difference = this.register.difference(round.proposal());
		assertThat(difference.changed()).singleElement().satisfies((changed) -> {
			assertThat(changed.after().get(ListingField.PHONE)).isEqualTo("55 00 00 01");
			assertThat(changed.fields()).contains(ListingField.PHONE, ListingField.PHONE_SOURCE_DATE);
		});
		assertThat(page(round).select("a.button").attr("href"))
			.isEqualTo("/admin/directory/versions/" + round.proposal());
	}

	@Test
	void theSecondRoundAsksForNewsOnlyAndPointsAtTheSameProposal() {
		this.server.on(BERGEN, StandInRegister.json(FOUND, "ETag", "\"1\""));
		long first = run().proposal();
		this.server.forget();
		this.server.on(BERGEN, StandInRegister.status(304, ""));
		assertThat(run().proposal()).isEqualTo(first);
		assertThat(this.server.asked()).filteredOn((asked) -> asked.path().endsWith(BERGEN))
			.singleElement()
			.returns("\"1\"", (asked) -> asked.header("If-none-match"));
		this.server.on(BERGEN, StandInRegister.json(FOUND.replace("01", "02")));
		assertThat(run().proposal()).isGreaterThan(first);
	}

	@Test
	void whatIsDeletedUnknownOrGarbageIsNamedAndNothingIsProposed() {
		this.server.on(BERGEN, StandInRegister.status(410, ""));
		this.server.on(OSLO, StandInRegister.status(404, ""));
		this.server.on("972418021", StandInRegister.json("<script>alert(1)</script>"));
		Round round = run();
		assertThat(round.outcome()).isEqualTo(Round.Outcome.NOTHING_NEW);
		String text = page(round).text();
		assertThat(text).contains("Bergen kommune (no-4601): The unit is deleted",
				"Oslo kommune (no-0301): The register does not know");
		assertThat(this.register.active()).containsKeys("no-4601", "no-0301");
	}

	@Test
	void oneThatIsBusyForAMomentIsAskedAgain() {
		int[] times = { 0 };
		this.server.on(BERGEN, (exchange) -> {
			times[0]++;
			(times[0] == 1 ? StandInRegister.status(429, "", "Retry-After", "0") : StandInRegister.json(FOUND))
				.handle(exchange);
		});
		assertThat(run().outcome()).isEqualTo(Round.Outcome.PROPOSED);
		assertThat(times[0]).isEqualTo(2);
	}

	@Test
	void whoAsksForMuchTimeIsLeftAloneAndTheReportSaysSo() {
		this.server.on(BERGEN, StandInRegister.status(503, "", "Retry-After", "3600"));
		Round round = run();
		assertThat(round.outcome()).isEqualTo(Round.Outcome.GAVE_UP);
		assertThat(round.proposal()).isNull();
		assertThat(page(round).text()).contains("asked to be left alone");
		assertThat(this.server.asked()).hasSizeLessThan(357);
	}

	@Test
	void oneRoundAtATime() {
		this.server.on(BERGEN, StandInRegister.silence());
		String first = press().uri().getPath();
		assertThat(press().uri().getPath()).isEqualTo(first);
		assertThat(this.anna.get(first).body()).contains("<progress");
		ended(first);
	}

	@Test
	void byItselfNothingIsAsked() {
		assertThat(this.anna.get("/admin/registers").body()).contains("only when you press the button");
		assertThat(this.anna.get("/admin/registers/rounds/999999").statusCode()).isEqualTo(404);
		assertThat(this.anna.post("/admin/registers", "/admin/registers/rounds/x", Map.of()).statusCode())
			.isEqualTo(404);
	}

	private HttpResponse<String> press() {
		return this.anna.post("/admin/registers", "/admin/registers/rounds/units", Map.of());
	}

	private Round run() {
		return ended(press().uri().getPath());
	}

	private Round ended(String path) {
		long id = Long.parseLong(path.replaceAll(".*/", ""));
		return await().atMost(Duration.ofSeconds(40))
			.until(() -> this.rounds.find(id).orElseThrow(), (round) -> !round.isRunning());
	}

	private Document page(Round round) {
		return Jsoup.parse(this.anna.get("/admin/registers/rounds/" + round.id()).body());
	}

}
