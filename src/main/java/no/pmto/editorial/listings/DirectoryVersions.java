package no.pmto.editorial.listings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of the directory there has been; the database lets nobody change one. */
@Component
class DirectoryVersions {

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private static final TypeReference<List<Map<String, String>>> LISTINGS = new TypeReference<>() {
	};

	private static final String SELECT = "select v.id, v.made_at, v.made_by, v.reason, a.version_id is not null as active "
			+ "from directory_version v left join active_directory_version a on a.version_id = v.id ";

	private final JsonMapper json = new JsonMapper();

	private final JdbcClient database;

	private final Clock clock;

	DirectoryVersions(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** The newest first, at most so many. */
	List<DirectoryVersion> newest(int most) {
		return this.database.sql(SELECT + "order by v.id desc limit ?")
			.param(most)
			.query(DirectoryVersions::version)
			.list();
	}

	Optional<DirectoryVersion> find(long id) {
		return this.database.sql(SELECT + "where v.id = ?").param(id).query(DirectoryVersions::version).optional();
	}

	Optional<DirectoryVersion> active() {
		return this.database.sql(SELECT + "where a.version_id is not null")
			.query(DirectoryVersions::version)
			.optional();
	}

	/** The listings of a version, by id; none where there is no such version. */
	SortedMap<String, ListingRow> listings(long id) {
		SortedMap<String, ListingRow> rows = new TreeMap<>();
		this.database.sql("select listings from directory_version where id = ?")
			.param(id)
			.query(String.class)
			.optional()
			.ifPresent((written) -> this.json.readValue(written, LISTINGS).forEach((columns) -> {
				ListingRow row = row(columns);
				rows.put(row.id(), row);
			}));
		return rows;
	}

	/** Keeps a version. */
	long add(Collection<ListingRow> rows, String reason, String by) {
		List<Map<String, String>> listings = rows.stream().map(DirectoryVersions::columns).toList();
		return this.database
			.sql("insert into directory_version (made_at, made_by, reason, listings) "
					+ "values (?, ?, ?, cast(? as jsonb)) returning id")
			.params(OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC), by, reason,
					this.json.writeValueAsString(listings))
			.query(Long.class)
			.single();
	}

	void activate(long id) {
		this.database
			.sql("insert into active_directory_version (version_id) values (?) "
					+ "on conflict (only_row) do update set version_id = excluded.version_id")
			.param(id)
			.update();
	}

	/** The fields of a listing by the names of their columns. */
	static Map<String, String> columns(ListingRow row) {
		Map<String, String> columns = new TreeMap<>();
		row.fields().forEach((field, text) -> columns.put(field.column(), text));
		return columns;
	}

	private static ListingRow row(Map<String, String> columns) {
		EnumMap<ListingField, String> fields = new EnumMap<>(ListingField.class);
		columns.forEach((column, text) -> fields.put(ListingField.valueOf(column.toUpperCase(Locale.ROOT)), text));
		return new ListingRow(fields);
	}

	private static DirectoryVersion version(ResultSet row, int number) throws SQLException {
		return new DirectoryVersion(row.getLong("id"),
				row.getObject("made_at", OffsetDateTime.class).atZoneSameInstant(OSLO), row.getString("made_by"),
				row.getString("reason"), row.getBoolean("active"));
	}

}
