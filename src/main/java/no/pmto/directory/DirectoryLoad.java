package no.pmto.directory;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;

import no.pmto.database.FileLoad;
import no.pmto.database.SourceFiles;
import org.postgresql.PGConnection;

import org.springframework.stereotype.Component;

/**
 * Brings {@code db/reference} into the tables: each CSV file by COPY into a temporary
 * table, then {@code load.sql}.
 */
@Component
class DirectoryLoad extends FileLoad {

	private static final int RULES = 1;

	private static final String SCRIPT = "load.sql";

	DirectoryLoad() {
		super("directory", RULES, SourceFiles.below("db/reference", ".csv", SCRIPT));
	}

	@Override
	protected void load(SourceFiles files, Connection connection) throws SQLException, IOException {
		try (Statement statement = connection.createStatement()) {
			for (String name : files.names()) {
				if (name.endsWith(".csv")) {
					copy(files, name, connection, statement);
				}
			}
			statement.execute(files.text(SCRIPT));
		}
	}

	private void copy(SourceFiles files, String name, Connection connection, Statement statement)
			throws SQLException, IOException {
		String table = tableOf(name);
		statement.execute("create temporary table " + table + " (" + columns(files.text(name)) + ") on commit drop");
		try (InputStream in = files.open(name)) {
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy " + table + " from stdin (format csv, header match, force_null *)", in);
		}
	}

	/** The file's own name, or with {@code _csv} where a lasting table has it already. */
	private static String tableOf(String name) {
		String table = name.substring(0, name.length() - ".csv".length());
		return table.equals("coverage") ? "coverage_csv" : table;
	}

	private static String columns(String text) {
		String header = text.lines().findFirst().orElseThrow();
		if (!header.matches("[a-z_]+(,[a-z_]+)*")) {
			throw new IllegalArgumentException("not a header of plain column names: " + header);
		}
		return Arrays.stream(header.split(",")).map((column) -> column + " text").collect(Collectors.joining(", "));
	}

}
