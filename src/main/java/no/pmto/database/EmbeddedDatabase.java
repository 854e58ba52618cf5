package no.pmto.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * The PostgreSQL of a machine that has none: started when no
 * {@code spring.datasource.url} is set, kept in {@code pmto.embedded.data-dir}. The
 * packaged jar lacks its classes and always needs a URL.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatasourceUrl.class)
@ConditionalOnClass(name = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
class EmbeddedDatabase {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final String USER = "postgres";

	/** After a crash the server first goes through its log, which takes its time. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@Bean
	DataDirectory dataDirectory(@Value("${pmto.embedded.data-dir}") Path path) {
		return DataDirectory.claim(path.toAbsolutePath().normalize());
	}

	@Bean
	EmbeddedPostgres embeddedPostgres(DataDirectory directory) throws IOException {
		endWithMaven();
		directory.prepare();
		EmbeddedPostgres server = durable(EmbeddedPostgres.builder()).setDataDirectory(directory.postgres())
			.setOverrideWorkingDirectory(directory.binaries().toFile())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(PATIENCE)
			.start();
		directory.finished();
		log.info("Embedded PostgreSQL on port {}, data in {}", server.getPort(), directory.postgres());
		return server;
	}

	/**
	 * Maven runs the site in a process of its own, which a killed Maven leaves behind:
	 * with it the port and the data would stay taken.
	 */
	private static void endWithMaven() {
		ProcessHandle.current()
			.parent()
			.filter((parent) -> parent.info().command().filter((command) -> command.endsWith("java")).isPresent())
			.ifPresent((maven) -> Thread.startVirtualThread(() -> {
				maven.onExit().join();
				System.exit(1);
			}));
	}

	/**
	 * The library is made for tests and switches durability off; here it keeps what
	 * people wrote.
	 */
	private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder) {
		return builder.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.setServerConfig("max_connections", "50")
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8");
	}

	@Bean
	JdbcConnectionDetails embeddedConnection(EmbeddedPostgres server) {
		return new JdbcConnectionDetails() {

			@Override
			public String getUsername() {
				return USER;
			}

			@Override
			public String getPassword() {
				return "";
			}

			@Override
			public String getJdbcUrl() {
				return server.getJdbcUrl(USER, USER);
			}
		};
	}

}
