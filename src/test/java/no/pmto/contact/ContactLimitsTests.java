package no.pmto.contact;

import java.net.http.HttpResponse;
import java.util.Map;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import no.pmto.TestPostgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** How fast, how old and how many: with the limits of a real site, made smaller. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "pmto.contact.fastest=2s", "pmto.contact.client-per-hour=3", "pmto.contact.outbox=target/outbox",
				"pmto.contact.key-file=target/contact-key" })
@ContextConfiguration(initializers = TestPostgres.Initializer.class)
@DirtiesContext
class ContactLimitsTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private InquiriesCommand command;

	@Autowired
	private Secrets secrets;

	@Autowired
	@Qualifier("inquiryRetention")
	private RecurringTask<Void> retention;

	@LocalServerPort
	private int port;

	private Writer writer;

	@BeforeEach
	void write() {
		this.writer = new Writer(this.port);
		this.database.sql("delete from inquiry").update();
		this.database.sql("delete from contact_limit").update();
	}

	@Test
	void whoIsFasterThanAPersonIsAskedToSendOnceMore() {
		Map<String, String> form = filled();
		HttpResponse<String> answer = this.writer.post("/nb/kontakt", form);
		assertThat(answer.statusCode()).isEqualTo(400);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("[role=alert]").text()).contains("litt fort");
		assertThat(Writer.fields(page)).containsEntry("message", form.get("message"));
		assertThat(stored()).isZero();
	}

	@Test
	void aPageThatStoodOpenForDaysIsAskedToSendOnceMore() {
		Map<String, String> form = filled();
		form.put("stamp", new Stamp(java.util.UUID.randomUUID(), java.time.Instant.now().minusSeconds(90_000))
			.written(this.secrets));
		HttpResponse<String> answer = this.writer.post("/nb/kontakt", form);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("døgn");
		assertThat(stored()).isZero();
	}

	@Test
	void oneClientMaySendOnlySoManyAndLosesNothing() throws InterruptedException {
		for (int i = 0; i < 3; i++) {
			assertThat(sendSlowly().statusCode()).isEqualTo(303);
		}
		HttpResponse<String> answer = sendSlowly();
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(Writer.fields(Jsoup.parse(answer.body())).get("message")).contains("skole");
		assertThat(stored()).isEqualTo(3);
		assertThat(this.database.sql("select count(*) from contact_limit where id <> 0").query(Integer.class).single())
			.isOne();
	}

	@Test
	void anOperatorListsRetriesAndCloses() throws InterruptedException {
		sendSlowly();
		String reference = this.database.sql("select reference from inquiry").query(String.class).single();
		this.database
			.sql("update inquiry set state = 'parked', sealed = '\\x00', key_id = 'own', problem = 'SMTP 550 no'")
			.update();
		assertThat(this.command.run("list")).isTrue();
		assertSoonDone("retry:" + reference);
		assertSoonDone("close:" + reference);
		assertThat(this.database.sql("select state from inquiry where sealed is null").query(String.class).single())
			.isEqualTo("closed");
		assertThat(this.command.run("close:" + reference)).isFalse();
		assertThat(this.command.run("nonsense")).isFalse();
	}

	/**
	 * While the delivery has a letter in hand, the command says to try again in a moment.
	 */
	private void assertSoonDone(String command) {
		await().untilAsserted(() -> assertThat(this.command.run(command)).isTrue());
	}

	@Test
	void atNightGoesWhatIsDueAndWhatTheLimitsCounted() throws InterruptedException {
		sendSlowly();
		this.database
			.sql("""
					insert into inquiry (reference, submission, topic, language, reply_wanted, mailbox, state, sealed, key_id,
					  withdrawal, received_at, delete_on)
					select state, gen_random_uuid(), 'general', 'nb', false, 'a@example.org', state,
					  case when state in ('waiting', 'parked') then '\\x00'::bytea end,
					  case when state in ('waiting', 'parked') then 'own' end, state::bytea, now(), current_date - 1
					from unnest(array['waiting', 'parked', 'delivered', 'closed']) state
					""")
			.update();
		assertThat(this.database.sql("select count(*) from contact_limit").query(Integer.class).single()).isEqualTo(2);
		this.retention.execute(null, null);
		assertThat(this.database.sql("select reference from inquiry where delete_on < current_date order by 1")
			.query(String.class)
			.list()).containsExactly("parked", "waiting");
		assertThat(stored()).isEqualTo(3);
		assertThat(this.database.sql("select count(*) from contact_limit").query(Integer.class).single()).isZero();
	}

	private HttpResponse<String> sendSlowly() throws InterruptedException {
		Map<String, String> form = filled();
		Thread.sleep(2100);
		return this.writer.post("/nb/kontakt", form);
	}

	private Map<String, String> filled() {
		Map<String, String> form = this.writer.form("/nb/kontakt?topic=training");
		form.put("message", "Kan en skole også få opplæring?");
		form.put("reply", "no");
		return form;
	}

	private int stored() {
		return this.database.sql("select count(*) from inquiry").query(Integer.class).single();
	}

}
