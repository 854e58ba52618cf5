package no.pmto.editorial.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The Norwegian postal codes that the edition reads. */
@Component
class PostalTables {

	private static final String WRITE = """
			insert into postal_code (id, country, code, place, municipality_id, latitude, longitude)
			values ('no-' || :code, 'no', :code, :place, 'no-' || :municipality, :latitude, :longitude)
			on conflict (id) do update set place = excluded.place, municipality_id = excluded.municipality_id,
				latitude = excluded.latitude, longitude = excluded.longitude
			""";

	private final JdbcClient database;

	private final NamedParameterJdbcTemplate batches;

	PostalTables(JdbcClient database, NamedParameterJdbcTemplate batches) {
		this.database = database;
		this.batches = batches;
	}

	/**
	 * A Norwegian municipality, or Svalbard or Jan Mayen, with the coordinate of its main
	 * place.
	 */
	record Municipality(String number, String name, double latitude, double longitude) {
	}

	/** All codes in use, by code. */
	SortedMap<String, PostalEntry> read() {
		SortedMap<String, PostalEntry> codes = new TreeMap<>();
		this.database.sql("select * from postal_code where country = 'no'").query((row) -> {
			codes.put(row.getString("code"), entry(row));
		});
		return codes;
	}

	private static PostalEntry entry(ResultSet row) throws SQLException {
		return new PostalEntry(row.getString("code"), row.getString("place"),
				row.getString("municipality_id").substring("no-".length()), row.getDouble("latitude"),
				row.getDouble("longitude"));
	}

	/** All municipalities by number. */
	Map<String, Municipality> municipalities() {
		Map<String, Municipality> municipalities = new TreeMap<>();
		this.database.sql("select number, name, latitude, longitude from municipality where country = 'no'")
			.query((row) -> {
				municipalities.put(row.getString("number"), new Municipality(row.getString("number"),
						row.getString("name"), row.getDouble("latitude"), row.getDouble("longitude")));
			});
		return municipalities;
	}

	/** Makes the table say what is different. */
	void write(PostalDifference difference) {
		this.batches.batchUpdate("delete from postal_code where id = 'no-' || :code",
				difference.gone().stream().map(PostalTables::parameters).toArray(MapSqlParameterSource[]::new));
		this.batches.batchUpdate(WRITE, changed(difference));
	}

	private static MapSqlParameterSource[] changed(PostalDifference difference) {
		return Stream
			.concat(difference.added().stream(),
					Stream.of(difference.moved(), difference.renamed(), difference.repointed())
						.flatMap((some) -> some.stream().map(PostalDifference.Changed::after)))
			.map(PostalTables::parameters)
			.toArray(MapSqlParameterSource[]::new);
	}

	private static MapSqlParameterSource parameters(PostalEntry entry) {
		return new MapSqlParameterSource().addValue("code", entry.code())
			.addValue("place", entry.place())
			.addValue("municipality", entry.municipality())
			.addValue("latitude", entry.latitude())
			.addValue("longitude", entry.longitude());
	}

}
