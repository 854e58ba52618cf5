package no.pmto.serving;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills the database with copies of its listings and pages. Copies of a listing lie in
 * other municipalities and serve only their own; copies of a page are in no menu.
 */
public final class Growth {

	/** The number of a copy in letters, as ids and paths allow. */
	private static final String COPY = "'-copy-' || translate(n::text, '0123456789', 'abcdefghij')";

	private final Connection database;

	private final String copies;

	private Growth(Connection database, int times) {
		this.database = database;
		this.copies = "generate_series(2, " + times + ") n";
	}

	/** Takes the JDBC address, and how many times as much there is to be. */
	public static void main(String... arguments) throws SQLException {
		try (Connection database = DriverManager.getConnection(arguments[0])) {
			database.setAutoCommit(false);
			new Growth(database, Integer.parseInt(arguments[1])).grow();
			database.commit();
		}
	}

	private void grow() throws SQLException {
		copy("provider", Map.of("id", "t.id || " + COPY, "municipality_id",
				"(select m.id from municipality m where m.country = t.country order by hashtext(m.id || t.id || n) limit 1)"));
		run("insert into coverage (provider_id, municipality_id) select id, municipality_id from provider "
				+ "where id like '%-copy-%' and municipality_id is not null and type = 'organisation'");
		copy("page", Map.of("id", "t.id || " + COPY, "menu", "'none'"));
		copy("page_translation", Map.of("page_id", "t.page_id || " + COPY, "path", "t.path || 'x' || " + COPY));
		copy("section", Map.of("id", "t.id || " + COPY, "page_id", "t.page_id || " + COPY));
		copy("section_translation", Map.of("section_id", "t.section_id || " + COPY));
		run("update edition_number set number = number + 1");
	}

	private void copy(String table, Map<String, String> changed) throws SQLException {
		List<String> columns = columns(table);
		run("insert into " + table + " (" + String.join(", ", columns) + ") select "
				+ columns.stream().map((column) -> changed.getOrDefault(column, "t." + column)).collect(Collectors.joining(", "))
				+ " from " + table + " t, " + this.copies);
	}

	private List<String> columns(String table) throws SQLException {
		List<String> columns = new ArrayList<>();
		try (ResultSet found = this.database.getMetaData().getColumns(null, "public", table, null)) {
			while (found.next()) {
				columns.add(found.getString("COLUMN_NAME"));
			}
		}
		return columns;
	}

	private void run(String sql) throws SQLException {
		try (Statement statement = this.database.createStatement()) {
			statement.executeUpdate(sql);
		}
	}

}
