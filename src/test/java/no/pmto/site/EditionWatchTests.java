package no.pmto.site;

import java.time.Duration;
import java.util.List;

import no.pmto.SecondInstance;
import no.pmto.TestPostgres;
import no.pmto.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What one instance publishes all of them show, soon and whole. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "pmto.contact.key-file=target/contact-key", "pmto.contact.outbox=target/outbox" })
@ContextConfiguration(initializers = TestPostgres.Initializer.class)
@DirtiesContext
class EditionWatchTests {

	private static final Duration SOON = Duration.ofSeconds(2);

	@Autowired
	private Editions editions;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Environment environment;

	@LocalServerPort
	private int port;

	@Test
	void everyInstanceShowsAChangeWithinTwoSeconds() {
		try (SecondInstance other = new SecondInstance(this.environment)) {
			List<Visitor> visitors = List.of(new Visitor(this.port), new Visitor(other.port()));
			visitors.forEach((visitor) -> assertThat(heading(visitor)).doesNotContain("Nytt"));
			this.transaction.executeWithoutResult((status) -> {
				this.database
					.sql("update section_translation set heading = 'Nytt' "
							+ "where section_id = 'questions#goal' and language = 'nb'")
					.update();
				this.editions.changed();
			});
			await().atMost(SOON)
				.until(() -> visitors.stream().map(EditionWatchTests::heading).allMatch("Nytt"::equals));
		}
	}

	private static String heading(Visitor visitor) {
		return visitor.page("/nb/sporsmal-og-svar").selectFirst("details.question h2").text();
	}

}
