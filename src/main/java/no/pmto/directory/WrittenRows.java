package no.pmto.directory;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the tables that the directory is read from. */
@Component
class WrittenRows {

	static final List<String> TABLES = List.of("municipality", "municipality_name", "postal_code",
			"postal_code_municipality", "provider", "coverage", "directory_review");

	/**
	 * PostgreSQL gives every row that is written a new place, or the number of another
	 * transaction.
	 */
	private static final String STATE = TABLES.stream()
		.map("select concat(count(*), ' ', sum(hashtextextended(xmin::text || ctid::text, 0))) as state from %s"::formatted)
		.collect(Collectors.joining(" union all ", "select string_agg(state, ', ') from (", ") states"));

	private final JdbcClient database;

	WrittenRows(JdbcClient database) {
		this.database = database;
	}

	/** Equal to a former one where no row has been written since, by whomever. */
	String state() {
		return this.database.sql(STATE).query(String.class).single();
	}

}
