package no.pmto.editorial.inquiries;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.mail.internet.MimeMessage;
import no.pmto.TestPostgres;
import no.pmto.contact.UnreliableMailServer;
import no.pmto.contact.UnreliableMailServer.Line;
import no.pmto.contact.Writer;
import no.pmto.editorial.AuditLog;
import no.pmto.editorial.Office;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of inquiries that a real mail server did not take. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "pmto.contact.first-retry=1h", "db-scheduler.threads=2", "db-scheduler.polling-interval=100ms",
				"pmto.contact.mailboxes.region.vest=vest@pmto.example", "pmto.contact.mailbox=common@pmto.example",
				"pmto.contact.fastest=0s", "pmto.contact.client-per-hour=1000000",
				"pmto.contact.all-per-hour=1000000" })
@ContextConfiguration(initializers = TestPostgres.Initializer.class)
@DirtiesContext
class InquiriesTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String PAGE = "/admin/inquiries";

	private static final String MAILBOXES = PAGE + "/mailboxes";

	private static final String WRITTEN = "Words that only the mailbox may see.";

	private static final UnreliableMailServer mail = start();

	@Autowired
	private JdbcClient database;

	@Autowired
	private AuditLog log;

	@LocalServerPort
	private int port;

	private Office office;

	private static UnreliableMailServer start() {
		try {
			return new UnreliableMailServer();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.host", () -> "127.0.0.1");
		properties.add("spring.mail.port", mail::port);
	}

	@AfterAll
	static void stop() throws IOException {
		mail.close();
	}

	@BeforeEach
	@AfterEach
	void clear() throws Exception {
		mail.line(Line.GOOD);
		await().atMost(PATIENCE)
			.until(() -> this.database.sql(
					"select count(*) from scheduled_tasks where task_name = 'inquiry-delivery' and picked_by <> 'elsewhere'")
				.query(Integer.class)
				.single() == 0);
		this.database.sql("delete from inquiry").update();
		this.database.sql("delete from mailbox").update();
		this.database.sql("delete from scheduled_tasks where task_name = 'inquiry-delivery'").update();
		mail.server().purgeEmailFromAllMailboxes();
	}

	@BeforeEach
	void comeIn() {
		this.office = Office.signedIn(this.port, this.database, "inga", "editor");
	}

	@Test
	void whatTheMailServerRefusedGoesToAnotherMailbox() throws Exception {
		String reference = parked();
		Element row = row();
		assertThat(row.text()).contains(reference, "needs you", "A general question", "Bufetat region vest",
				"vest@pmto.example", "no such mailbox", "less than a minute");
		mail.line(Line.GOOD);
		HttpResponse<String> answer = post("send", reference, Map.of("mailbox", " other@pmto.example "));
		assertThat(answer.uri()).hasToString(url(PAGE + "?done=send"));
		assertThat(answer.body()).contains("to the new mailbox now");
		await().atMost(PATIENCE).until(() -> state().equals("delivered"));
		MimeMessage received = mail.server().getReceivedMessages()[0];
		assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("other@pmto.example");
		assertThat((String) received.getContent()).contains(WRITTEN);
		AuditLog.Entry entry = this.log.of(reference).getFirst();
		assertThat(entry.account()).isEqualTo("inga");
		assertThat(entry.action()).isEqualTo("inquiry.send");
		assertThat(entry.before()).isEqualTo("{\"state\": \"parked\", \"mailbox\": \"vest@pmto.example\"}");
		assertThat(entry.after()).isEqualTo("{\"state\": \"waiting\", \"mailbox\": \"other@pmto.example\"}");
	}

	@Test
	void whatFailedIsTriedAgainAtOnce() {
		mail.line(Line.REFUSES_FOR_NOW);
		write();
		await().atMost(PATIENCE).until(() -> problem().startsWith("SMTP 451"));
		assertThat(row().text()).contains("will be tried again by itself", "SMTP 451").doesNotContain("needs you");
		mail.line(Line.GOOD);
		await().atMost(PATIENCE).until(() -> free());
		assertThat(post("retry", reference(), Map.of()).body()).contains("trying to deliver it now");
		await().atMost(PATIENCE).until(() -> state().equals("delivered"));
		assertThat(mail.server().getReceivedMessages()).hasSize(1);
	}

	@Test
	void whatIsDeliveredShowsItsReferenceAndDatesOnly() {
		write();
		await().atMost(PATIENCE).until(() -> state().equals("delivered"));
		Document page = page();
		assertThat(page.select(".undelivered li")).isEmpty();
		String row = page.select(".sheet tbody tr").text();
		assertThat(row).matches(reference() + " \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d Delivered \\d{4}-\\d\\d-\\d\\d "
				+ "\\d\\d:\\d\\d \\d{4}-\\d\\d-\\d\\d");
		assertThat(page.html()).doesNotContain("vest@pmto.example", "general question");
	}

	@Test
	void closingErasesTheText() {
		String reference = parked();
		assertThat(post("close", reference, Map.of()).body()).contains("its text is erased", "Closed");
		assertThat(this.database.sql("select state from inquiry where sealed is null and key_id is null")
			.query(String.class)
			.single()).isEqualTo("closed");
		assertThat(this.log.of(reference).getFirst().after()).isEqualTo("{\"state\": \"closed\"}");
		mail.line(Line.GOOD);
		refused(post("retry", reference, Map.of()), "was closed by somebody else meanwhile");
		refused(post("send", reference, Map.of("mailbox", "other@pmto.example")), "was closed by somebody else");
		refused(post("close", reference, Map.of()), "was closed by somebody else");
		assertThat(this.log.of(reference)).hasSize(1);
	}

	@Test
	void whatIsDeliveredMeanwhileIsNotSentAgain() {
		write();
		await().atMost(PATIENCE).until(() -> state().equals("delivered"));
		refused(post("send", reference(), Map.of("mailbox", "other@pmto.example")), "has been delivered meanwhile");
		refused(post("close", reference(), Map.of()), "has been delivered meanwhile");
		assertThat(state()).isEqualTo("delivered");
		assertThat(this.log.of(reference())).isEmpty();
	}

	@Test
	void whatIsBeingDeliveredAtThisMomentIsLeftAlone() {
		mail.line(Line.REFUSES_FOR_NOW);
		write();
		await().atMost(PATIENCE).until(() -> problem().startsWith("SMTP 451") && free());
		this.database.sql("""
				update scheduled_tasks set picked = true, picked_by = 'elsewhere', last_heartbeat = now()
				where task_name = 'inquiry-delivery'
				""").update();
		for (String action : List.of("retry", "close")) {
			refused(post(action, reference(), Map.of()), "is being delivered just now");
		}
		refused(post("send", reference(), Map.of("mailbox", "other@pmto.example")), "is being delivered just now");
		assertThat(state()).isEqualTo("waiting");
		assertThat(this.log.of(reference())).isEmpty();
	}

	@Test
	void whatItsWriterHasWithdrawnIsGone() {
		String reference = parked();
		this.database.sql("delete from inquiry").update();
		refused(post("close", reference, Map.of()), "does not exist");
		refused(post("retry", "<b>bold", Map.of()), "does not exist");
	}

	@Test
	void nobodyInTheOfficeReadsWhatWasWritten() {
		String reference = parked();
		assertThat(page().html()).doesNotContain("only the mailbox", "reader@");
		post("send", reference, Map.of("mailbox", "other@pmto.example"));
		await().atMost(PATIENCE).until(() -> state().equals("parked"));
		post("close", reference, Map.of());
		assertThat(page().html()).doesNotContain("only the mailbox", "reader@");
		assertThat(this.log.of(reference)).hasSize(2)
			.allMatch(
					(entry) -> !entry.toString().contains("only the mailbox") && !entry.toString().contains("reader@"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nobody", "@pmto.example", "a@", "a@pmto.example, b@pmto.example", "a b@pmto.example",
			"a@pmto.example\r\nBcc: b@pmto.example", "\"><script>alert(1)</script>", "A <a@pmto.example>",
			"åse@pmto.example", "a..b@pmto.example", "a@-pmto.example", "a@pmto.example;b@pmto.example" })
	void whatIsNoAddressIsRefusedAndKept(String typed) {
		String reference = parked();
		HttpResponse<String> answer = post("send", reference, Map.of("mailbox", typed));
		assertThat(answer.statusCode()).isEqualTo(400);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select(".error").text()).contains("is not an e-mail address");
		assertThat(page.select("details[open] input[name=mailbox]").val()).isEqualToIgnoringWhitespace(typed);
		assertThat(page.select("script")).isEmpty();
		assertThat(this.database.sql("select mailbox from inquiry").query(String.class).single())
			.isEqualTo("vest@pmto.example");
		HttpResponse<String> set = set("training", "", typed);
		assertThat(set.statusCode()).isEqualTo(typed.isEmpty() ? 200 : 400);
		assertThat(this.database.sql("select count(*) from mailbox").query(Integer.class).single()).isZero();
	}

	@Test
	void theMailServersWordsComeOutAsText() {
		parked();
		this.database.sql("update inquiry set problem = '<script>alert(1)</script>\"><img src=x>'").update();
		assertThat(page().select("main script, main img")).isEmpty();
		assertThat(row().text()).contains("<script>alert(1)</script>");
	}

	@Test
	void newInquiriesGoToTheMailboxesThatAreSet() throws Exception {
		set("general", "", "general@pmto.example");
		assertThat(mailboxOf("5003")).isEqualTo("vest@pmto.example");
		assertThat(mailboxOf("")).isEqualTo("general@pmto.example");
		assertThat(mailboxOf("0150")).isEqualTo("general@pmto.example");
		set("region.vest", "", "newvest@pmto.example");
		set("region.ost", "", "ost@pmto.example");
		assertThat(mailboxOf("5003")).isEqualTo("newvest@pmto.example");
		assertThat(mailboxOf("0150")).isEqualTo("ost@pmto.example");
		set("region.vest", "newvest@pmto.example", "");
		set("general", "general@pmto.example", "");
		set("common", "", "everybody@pmto.example");
		assertThat(mailboxOf("5003")).isEqualTo("vest@pmto.example");
		assertThat(mailboxOf("")).isEqualTo("everybody@pmto.example");
		assertThat(this.log.of("region.vest").getFirst().before()).contains("newvest@pmto.example");
		assertThat(this.log.of("region.vest").getFirst().after()).isNull();
	}

	@Test
	void thePageOfMailboxesSaysWhatIsSetAndWhatIsConfigured() {
		set("website", "", "web@pmto.example");
		Document page = Jsoup.parse(this.office.get(MAILBOXES).body());
		assertThat(page.select("#mailbox-website").val()).isEqualTo("web@pmto.example");
		assertThat(page.select("[id='mailbox-region.vest-hint']").text()).contains("configured", "vest@pmto.example");
		assertThat(page.select("#mailbox-training-hint").text()).contains("common@pmto.example");
		assertThat(page.select("form.mailbox")).hasSize(10);
	}

	@Test
	void whoSavesSecondIsToldAndOverwritesNothing() {
		set("training", "", "first@pmto.example");
		for (String second : List.of("second@pmto.example", "")) {
			HttpResponse<String> answer = set("training", "old@pmto.example", second);
			assertThat(answer.statusCode()).isEqualTo(409);
			Document page = Jsoup.parse(answer.body());
			assertThat(page.select(".error").text()).contains("Somebody else has changed this mailbox");
			assertThat(page.select("#mailbox-training").val()).isEqualTo(second);
			assertThat(page.select("form:has(#mailbox-training) input[name=was]").val())
				.isEqualTo("first@pmto.example");
		}
		assertThat(set("training", "", "third@pmto.example").statusCode()).isEqualTo(409);
		assertThat(this.database.sql("select address from mailbox").query(String.class).list())
			.containsExactly("first@pmto.example");
	}

	@Test
	void anAddresseeThatDoesNotExistGetsNoMailbox() {
		assertThat(set("nobody", "", "a@pmto.example").statusCode()).isEqualTo(404);
		assertThat(set("region.<b>", "", "a@pmto.example").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> set(String addressee, String was, String address) {
		return this.office.post(MAILBOXES, MAILBOXES, Map.of("addressee", addressee, "was", was, "address", address));
	}

	private String mailboxOf(String postalCode) {
		this.database.sql("delete from inquiry").update();
		write(postalCode);
		return this.database.sql("select mailbox from inquiry").query(String.class).single();
	}

	private String parked() {
		mail.line(Line.REFUSES_FOR_GOOD);
		write();
		await().atMost(PATIENCE).until(() -> state().equals("parked") && unscheduled());
		return reference();
	}

	private void write() {
		write("5003");
	}

	/** As a visitor does. */
	private void write(String postalCode) {
		Writer writer = new Writer(this.port);
		Map<String, String> form = writer.form("/en/contact?topic=general");
		form.putAll(
				Map.of("message", WRITTEN, "reply", "yes", "email", "reader@example.org", "postalCode", postalCode));
		assertThat(writer.post("/en/contact", form).statusCode()).isIn(200, 303);
		assertThat(this.database.sql("select count(*) from inquiry").query(Integer.class).single()).isOne();
	}

	private HttpResponse<String> post(String action, String reference, Map<String, String> fields) {
		String path = PAGE + "/" + reference.replace("<", "%3C").replace(">", "%3E") + "/" + action;
		return this.office.post("/admin", path, fields);
	}

	private static void refused(HttpResponse<String> answer, String why) {
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(Jsoup.parse(answer.body()).select(".error[role=alert]").text()).contains(why);
	}

	private Document page() {
		return Jsoup.parse(this.office.get(PAGE).body());
	}

	private Element row() {
		return page().selectFirst(".undelivered li");
	}

	private String url(String path) {
		return "http://localhost:" + this.port + path;
	}

	private String state() {
		return this.database.sql("select state from inquiry").query(String.class).single();
	}

	private String problem() {
		return this.database.sql("select coalesce(problem, '') from inquiry").query(String.class).single();
	}

	private String reference() {
		return this.database.sql("select reference from inquiry").query(String.class).single();
	}

	private boolean unscheduled() {
		return this.database.sql("select count(*) from scheduled_tasks where task_name = 'inquiry-delivery'")
			.query(Integer.class)
			.single() == 0;
	}

	private boolean free() {
		return this.database
			.sql("select count(*) from scheduled_tasks where task_name = 'inquiry-delivery' and not picked")
			.query(Integer.class)
			.single() == 1;
	}

}
