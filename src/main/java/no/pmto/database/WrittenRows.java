package no.pmto.database;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whether rows have been written. */
@Component
public class WrittenRows {

	/**
	 * PostgreSQL gives every row that is written a new place, or the number of another
	 * transaction.
	 */
	private static final String STATE = "select concat(count(*), ' ', sum(hashtextextended(xmin::text || ctid::text, 0))) as state from %s";

	private final JdbcClient database;

	WrittenRows(JdbcClient database) {
		this.database = database;
	}

	/**
	 * How the rows of these tables stand: equal to a former answer where none of them has
	 * been written since, by whomever.
	 */
	String of(List<String> tables) {
		String states = tables.stream().map(STATE::formatted).collect(Collectors.joining(" union all "));
		return this.database.sql("select string_agg(state, ', ') from (" + states + ") states")
			.query(String.class)
			.single();
	}

}
