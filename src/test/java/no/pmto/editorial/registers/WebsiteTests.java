package no.pmto.editorial.registers;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.pmto.SiteTest;
import no.pmto.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Which websites count as dead, and whom the site never asks. */
@SiteTest
class WebsiteTests {

	private final StandInRegister server = new StandInRegister();

	private final WebsiteQuestion question = new WebsiteQuestion(new PublicAddresses(true), Duration.ofSeconds(1),
			"PMTO (+https://pmto.example/)");

	@Autowired
	private JdbcClient database;

	@Autowired
	private Rounds rounds;

	private final Map<String, String> before = new LinkedHashMap<>();

	@AfterEach
	void asItWas() {
		this.question.close();
		this.server.close();
		this.before.forEach((id, website) -> this.database.sql("update provider set website = ? where id = ?")
			.params(website, id)
			.update());
		this.database.sql("delete from website_check").update();
		this.database.sql("delete from register_round").update();
	}

	@Test
	void whatAnswersIsThereWhetherByHeadOrByGet() {
		this.server.on("/head", StandInRegister.json(""));
		this.server.on("/get",
				(exchange) -> StandInRegister.status(exchange.getRequestMethod().equals("HEAD") ? 501 : 200, "x")
					.handle(exchange));
		this.server.on("/closed", StandInRegister.status(403, ""));
		this.server.on("/moved", StandInRegister.status(301, "", "Location", "/head"));
		for (String path : List.of("/head", "/get", "/closed", "/moved")) {
			assertThat(ask(path).problem()).as(path).isNull();
		}
		assertThat(this.server.asked().getFirst()).returns("HEAD", StandInRegister.Asked::method)
			.returns("PMTO (+https://pmto.example/)", (asked) -> asked.header("User-agent"));
	}

	@Test
	void whatDoesNotAnswerIsDeadForAReason() {
		this.server.on("/gone", StandInRegister.status(404, ""));
		this.server.on("/circle", StandInRegister.status(302, "", "Location", "/circle"));
		this.server.on("/slow", (exchange) -> {
			try {
				Thread.sleep(3000);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
		this.server.on("/mail", StandInRegister.status(302, "", "Location", "mailto:a@x.no"));
		assertThat(ask("/gone")).isEqualTo(new WebsiteQuestion.Answer(WebsiteQuestion.Problem.STATUS, 404));
		assertThat(ask("/circle").problem()).isEqualTo(WebsiteQuestion.Problem.REDIRECTS);
		assertThat(ask("/slow").problem()).isEqualTo(WebsiteQuestion.Problem.TIME_OUT);
		assertThat(ask("/mail").problem()).isEqualTo(WebsiteQuestion.Problem.NOT_PUBLIC);
		assertThat(this.question.ask("http://host.invalid/").problem()).isEqualTo(WebsiteQuestion.Problem.UNKNOWN_HOST);
		assertThat(this.question.ask("http://a b/").problem()).isEqualTo(WebsiteQuestion.Problem.BAD_ADDRESS);
		this.server.close();
		assertThat(ask("/gone").problem()).isEqualTo(WebsiteQuestion.Problem.NO_CONNECTION);
	}

	@Test
	void theNetworkTheSiteStandsInIsNeverAsked() throws UnknownHostException {
		PublicAddresses addresses = new PublicAddresses(false);
		for (String address : List.of("http://127.0.0.1/", "http://localhost/", "http://10.1.2.3/",
				"http://192.168.0.1/", "http://172.20.0.1/", "http://169.254.169.254/", "http://100.64.0.1/",
				"http://0.0.0.0/", "http://[::1]/", "http://[fe80::1]/", "http://[fd00::1]/",
				"http://[::ffff:127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/",
				"http://224.0.0.1/", "http://2130706433/", "http://193.212.1.10:8080/", "ftp://193.212.1.10/",
				"http://a@193.212.1.10/")) {
			assertThat(allowed(addresses, address)).as(address).isFalse();
		}
		assertThat(addresses.allow(URI.create("https://193.212.1.10/"))).isTrue();
		assertThat(PublicAddresses.isPublic(InetAddress.getByName("2a02:c0::1"))).isTrue();
		try (WebsiteQuestion careful = new WebsiteQuestion(addresses, Duration.ofSeconds(1), "PMTO")) {
			assertThat(careful.ask(this.server.address() + "/").problem())
				.isEqualTo(WebsiteQuestion.Problem.NOT_PUBLIC);
		}
		assertThat(this.server.asked()).isEmpty();
	}

	private static boolean allowed(PublicAddresses addresses, String address) {
		try {
			return addresses.allow(URI.create(address));
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	@Test
	void aRoundAsksEachOnceAndWhatIsDeadIsListedSinceTheFirstTime() {
		this.server.on("/gone", StandInRegister.status(404, ""));
		list("no-4601", "/gone");
		list("no-0301", "/fine");
		list("no-5001", "/fine");
		run("2026-11-01T10:00:00Z");
		assertThat(this.server.asked()).filteredOn((asked) -> asked.path().equals("/fine")).hasSize(1);
		run("2026-11-08T10:00:00Z");
		Websites websites = websites("2026-11-08T10:00:00Z");
		assertThat(websites.dead()).singleElement().satisfies((dead) -> {
			assertThat(dead.provider()).isEqualTo("no-4601");
			assertThat(dead.problem()).isEqualTo("STATUS");
			assertThat(dead.status()).isEqualTo(404);
			assertThat(dead.since().toInstant()).isEqualTo(Instant.parse("2026-11-01T10:00:00Z"));
			assertThat(dead.checkedAt().toInstant()).isEqualTo(Instant.parse("2026-11-08T10:00:00Z"));
		});
		list("no-4601", "/elsewhere");
		assertThat(websites.dead()).isEmpty();
	}

	private void run(String at) {
		long round = this.database.sql(
				"insert into register_round (kind, started_at, started_by) values ('websites', now(), 'anna') returning id")
			.query(Long.class)
			.single();
		RegisterSettings settings = new RegisterSettings(null,
				new RegisterSettings.Websites("-", 2, Duration.ofSeconds(1), true));
		new WebsiteRound(websites(at), this.rounds, settings, new Site("https://pmto.example")).run(round);
		assertThat(this.rounds.find(round).orElseThrow()).returns(2, Round::total)
			.returns(2, Round::done)
			.returns(false, Round::isRunning);
	}

	/** Knows of no others than the test's own. */
	private Websites websites(String at) {
		return new Websites(this.database, Clock.fixed(Instant.parse(at), ZoneOffset.UTC)) {

			@Override
			Map<String, String> listed() {
				Map<String, String> listed = new LinkedHashMap<>(super.listed());
				listed.keySet().retainAll(WebsiteTests.this.before.keySet());
				return listed;
			}

		};
	}

	private void list(String id, String path) {
		this.before.computeIfAbsent(id,
				(any) -> this.database.sql("select website from provider where id = ?")
					.param(id)
					.query(String.class)
					.single());
		this.database.sql("update provider set website = ? where id = ?")
			.params(this.server.address() + path, id)
			.update();
	}

	private WebsiteQuestion.Answer ask(String path) {
		return this.question.ask(this.server.address() + path);
	}

}
