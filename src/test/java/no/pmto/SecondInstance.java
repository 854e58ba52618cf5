package no.pmto;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second running site on the database of the first. */
public final class SecondInstance implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	/**
	 * Starts it.
	 * @param first the surroundings of the first
	 */
	public SecondInstance(Environment first) {
		this.context = SpringApplication.run(PmtoApplication.class, "--server.port=0",
				"--spring.datasource.url=" + first.getRequiredProperty("spring.datasource.url"),
				"--pmto.contact.key-file=target/contact-key", "--pmto.contact.outbox=target/outbox");
	}

	public int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	@Override
	public void close() {
		this.context.close();
	}

}
