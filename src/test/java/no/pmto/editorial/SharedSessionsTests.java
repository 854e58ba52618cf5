package no.pmto.editorial;

import java.util.Map;

import no.pmto.SiteTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Who comes in at one instance is in at all of them, and out of all of them. */
@SiteTest
class SharedSessionsTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private Environment environment;

	@LocalServerPort
	private int port;

	@Test
	void everyInstanceKnowsWhoHasComeInAtOne() {
		String url = this.environment.getRequiredProperty("spring.datasource.url");
		try (ConfigurableApplicationContext other = SpringApplication.run(site(),
				new String[] { "--server.port=0", "--spring.datasource.url=" + url,
						"--pmto.contact.key-file=target/contact-key", "--pmto.contact.outbox=target/outbox" })) {
			int otherPort = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			Office office = Office.signedIn(this.port, this.database, "wanderer", "editor");
			office.moveTo(otherPort);
			assertThat(office.get("/admin").body()).contains("Hello, wanderer");
			assertThat(office.post("/admin", "/admin/sessions", Map.of()).body()).contains("You are signed out");
			office.moveTo(this.port);
			assertThat(office.get("/admin").body()).doesNotContain("Hello");
		}
	}

	private static Class<?>[] site() {
		try {
			return new Class<?>[] { Class.forName("no.pmto.PmtoApplication") };
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
