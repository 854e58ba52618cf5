package no.pmto;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import no.pmto.editorial.registers.StandInRegister;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole site, running on a real port and a real database; all such tests
 * share one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = PmtoApplication.class,
		properties = { "pmto.contact.fastest=0s", "pmto.contact.client-per-hour=1000000",
				"pmto.contact.all-per-hour=1000000", "pmto.contact.outbox=target/outbox",
				"pmto.contact.key-file=target/contact-key", "pmto.registers.units.pause=20ms",
				"pmto.registers.units.timeout=1s" })
@ContextConfiguration(initializers = { TestPostgres.Initializer.class, StandInRegister.Initializer.class })
public @interface SiteTest {

}
