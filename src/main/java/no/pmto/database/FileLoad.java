package no.pmto.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.CRC32;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * A repeatable Flyway migration that brings a set of files into tables: it runs when the
 * files, or the rules for loading them, have changed since the last time. Flyway's lock
 * lets one instance do it while others wait.
 */
public abstract class FileLoad implements JavaMigration {

	private final String description;

	private final int rules;

	private final SourceFiles files;

	/**
	 * Describes a load.
	 * @param description its name in Flyway's history; never change it
	 * @param rules raise it when the same files must be loaded anew because the loading
	 * code or the tables changed
	 * @param files what is loaded
	 */
	protected FileLoad(String description, int rules, SourceFiles files) {
		this.description = description;
		this.rules = rules;
		this.files = files;
	}

	/** Brings the files into the tables, in the transaction of this connection. */
	protected abstract void load(SourceFiles files, Connection connection) throws SQLException, IOException;

	@Override
	public final void migrate(Context context) throws SQLException, IOException {
		load(this.files, context.getConnection());
	}

	@Override
	public final Integer getChecksum() {
		CRC32 checksum = new CRC32();
		checksum.update(this.rules);
		this.files.names().forEach((name) -> {
			checksum.update(name.getBytes(StandardCharsets.UTF_8));
			checksum.update(bytes(name));
		});
		return (int) checksum.getValue();
	}

	private byte[] bytes(String name) {
		try (InputStream in = this.files.open(name)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	@SuppressWarnings("NullAway") // a repeatable migration is one without a version
	public final @Nullable MigrationVersion getVersion() {
		return null;
	}

	@Override
	public final String getDescription() {
		return this.description;
	}

	@Override
	public final boolean canExecuteInTransaction() {
		return true;
	}

}
