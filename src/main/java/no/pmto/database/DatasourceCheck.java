package no.pmto.database;

import java.io.PrintStream;
import java.util.function.IntConsumer;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.util.ClassUtils;

/**
 * Ends the start in one line, with exit code 1, where there is neither a database URL nor
 * an embedded server.
 */
public final class DatasourceCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	private static final String EMBEDDED = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

	private final PrintStream errors;

	private final IntConsumer exit;

	public DatasourceCheck() {
		this(System.err, System::exit);
	}

	DatasourceCheck(PrintStream errors, IntConsumer exit) {
		this.errors = errors;
		this.exit = exit;
	}

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		if (NoDatasourceUrl.in(event.getEnvironment()) && !ClassUtils.isPresent(EMBEDDED, null)) {
			this.errors.println("No database: set SPRING_DATASOURCE_URL (jdbc:postgresql://host:5432/name), "
					+ "SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
			this.exit.accept(1);
		}
	}

}
