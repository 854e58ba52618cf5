package no.pmto.contact;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.mail.internet.MimeMessage;
import no.pmto.TestPostgres;
import no.pmto.contact.UnreliableMailServer.Line;
import no.pmto.site.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Delivery to a real mail server over a line that is not always good. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "pmto.contact.first-retry=50ms", "db-scheduler.threads=4", "db-scheduler.polling-interval=100ms",
				"pmto.contact.mailboxes.region.vest=vest@pmto.example",
				"spring.mail.properties.mail.smtp.timeout=5000" })
@ContextConfiguration(initializers = TestPostgres.Initializer.class)
@DirtiesContext
class DeliveryTests {

	private static final UnreliableMailServer mail = start();

	private static final Duration PATIENCE = Duration.ofSeconds(180);

	@Autowired
	private InquiryDesk desk;

	@Autowired
	private JdbcClient database;

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
	void clear() throws Exception {
		mail.line(Line.GOOD);
		this.database.sql("delete from inquiry").update();
		this.database.sql("delete from scheduled_tasks where task_name = 'inquiry-delivery'").update();
		mail.server().purgeEmailFromAllMailboxes();
	}

	@Test
	void aMailHasItsReferenceItsTopicAndWhereToAnswer() throws Exception {
		receive("How does this work? Æøå.", "vest");
		await().atMost(PATIENCE).until(() -> state("delivered") == 1);
		MimeMessage received = received().getFirst();
		String reference = this.database.sql("select reference from inquiry").query(String.class).single();
		assertThat(received.getMessageID()).startsWith("<" + reference + "@");
		assertThat(received.getSubject()).contains(reference, "general question");
		assertThat(received.getAllRecipients()[0]).hasToString("vest@pmto.example");
		assertThat(received.getReplyTo()[0]).hasToString("reader@example.org");
		assertThat((String) received.getContent()).contains("How does this work? Æøå.");
	}

	@Test
	void theTextIsSealedUntilItIsDeliveredAndGoneAfter() {
		mail.line(Line.DOWN);
		receive("a word that can be found", null);
		await().atMost(PATIENCE).until(() -> mail.sessions() > 0 && attempts() > 0);
		byte[] sealed = this.database.sql("select sealed from inquiry").query(byte[].class).single();
		assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("word", "reader");
		mail.line(Line.GOOD);
		await().atMost(PATIENCE).until(() -> state("delivered") == 1);
		assertThat(this.database.sql("select count(*) from inquiry where sealed is null and key_id is null")
			.query(Integer.class)
			.single()).isOne();
		assertThat(received()).hasSize(1);
	}

	@Test
	void aSlowServerIsWaitedFor() {
		mail.line(Line.SLOW);
		receive("slow", null);
		await().atMost(PATIENCE).until(() -> state("delivered") == 1);
		assertThat(received()).hasSize(1);
	}

	@Test
	void aServerThatRefusesForNowIsAskedAgain() {
		mail.line(Line.REFUSES_FOR_NOW);
		receive("later", null);
		await().atMost(PATIENCE).until(() -> attempts() >= 2);
		assertThat(problem()).startsWith("SMTP 451").doesNotContain("@");
		mail.line(Line.GOOD);
		await().atMost(PATIENCE).until(() -> state("delivered") == 1);
		assertThat(received()).hasSize(1);
	}

	@Test
	void aServerThatRefusesForGoodLeavesItToAPerson() {
		mail.line(Line.REFUSES_FOR_GOOD);
		receive("never", null);
		await().atMost(PATIENCE).until(() -> state("parked") == 1);
		assertThat(problem()).startsWith("SMTP 550");
		assertThat(attempts()).isOne();
		assertThat(this.database.sql("select sealed from inquiry").query(byte[].class).single()).isNotEmpty();
	}

	@Test
	void afterDaysOfFailureAPersonMustLook() {
		mail.line(Line.REFUSES_FOR_NOW);
		receive("too long", null);
		await().atMost(PATIENCE).until(() -> attempts() > 0);
		this.database.sql("update inquiry set received_at = received_at - interval '5 days'").update();
		await().atMost(PATIENCE).until(() -> state("parked") == 1);
	}

	@Test
	void aLineThatBreaksAfterTheMailWasTakenMayRepeatItWithTheSameId() throws Exception {
		mail.line(Line.DROPS_AFTER_DATA);
		receive("again", null);
		await().atMost(PATIENCE).until(() -> attempts() >= 1);
		mail.line(Line.GOOD);
		await().atMost(PATIENCE).until(() -> state("delivered") == 1);
		List<MimeMessage> received = received();
		assertThat(received).hasSizeGreaterThan(1);
		String first = received.getFirst().getMessageID();
		for (MimeMessage each : received) {
			assertThat(each.getMessageID()).isEqualTo(first);
		}
	}

	@Test
	void sendingAFormTwiceStoresItOnce() {
		UUID submission = UUID.randomUUID();
		String first = this.desk.receive(submission, Topic.WEBSITE, Language.NB, null, null, letter("one"));
		String second = this.desk.receive(submission, Topic.WEBSITE, Language.NB, null, null, letter("one"));
		assertThat(second).isEqualTo(first);
		await().atMost(PATIENCE).until(() -> state("delivered") == 1);
		assertThat(received()).hasSize(1);
		assertThat(this.desk.receipt(first).state()).isEqualTo(Inquiry.State.DELIVERED);
	}

	@Test
	void aWithdrawnInquiryIsGoneAndNotDelivered() {
		mail.line(Line.DOWN);
		String secret = receive("withdrawn", null);
		this.desk.withdraw(secret);
		assertThat(this.desk.receipt(secret)).isNull();
		// An attempt that had begun before must fail first: it can't be called back.
		await().atMost(PATIENCE)
			.until(() -> this.database.sql("select count(*) from scheduled_tasks where task_name = 'inquiry-delivery'")
				.query(Integer.class)
				.single() == 0);
		mail.line(Line.GOOD);
		assertThat(received()).isEmpty();
	}

	@Test
	void twoHundredAtOnceOverALineThatFailsHalfOfTheTimeAllArriveOnce() throws Exception {
		mail.line(Line.EVERY_OTHER_FAILS);
		try (ExecutorService visitors = Executors.newFixedThreadPool(16)) {
			List<Future<String>> secrets = IntStream.range(0, 200)
				.mapToObj((i) -> visitors.submit(() -> receive("inquiry " + i, null)))
				.toList();
			for (Future<String> secret : secrets) {
				assertThat(this.desk.receipt(secret.get())).isNotNull();
			}
		}
		await().atMost(PATIENCE).until(() -> state("delivered") == 200);
		assertThat(received().stream().map(DeliveryTests::id).distinct()).hasSize(200);
		assertThat(received()).hasSize(200);
	}

	private String receive(String text, String region) {
		return this.desk.receive(UUID.randomUUID(), Topic.GENERAL, Language.EN, region, null, letter(text));
	}

	private static Letter letter(String text) {
		return new Letter(text, null, "reader@example.org");
	}

	private static List<MimeMessage> received() {
		return List.of(mail.server().getReceivedMessages());
	}

	private static String id(MimeMessage message) {
		try {
			return message.getMessageID();
		}
		catch (jakarta.mail.MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private int state(String state) {
		return this.database.sql("select count(*) from inquiry where state = ?")
			.param(state)
			.query(Integer.class)
			.single();
	}

	private int attempts() {
		return this.database.sql("select coalesce(max(attempts), 0) from inquiry").query(Integer.class).single();
	}

	private String problem() {
		return this.database.sql("select problem from inquiry").query(String.class).single();
	}

}
