package no.pmto.editorial.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every postal register there has been; the database lets nobody change one. */
@Component
class PostalVersions {

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private static final TypeReference<List<List<String>>> CODES = new TypeReference<>() {
	};

	private static final String SELECT = """
			select v.id, v.made_at, v.made_by, v.reason, a.version_id is not null as active
			from postal_register_version v left join active_postal_register a on a.version_id = v.id
			""";

	private final JsonMapper json = new JsonMapper();

	private final JdbcClient database;

	private final Clock clock;

	PostalVersions(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** The newest first, at most so many. */
	List<PostalVersion> newest(int most) {
		return this.database.sql(SELECT + "order by v.id desc limit ?")
			.param(most)
			.query(PostalVersions::version)
			.list();
	}

	Optional<PostalVersion> find(long id) {
		return this.database.sql(SELECT + "where v.id = ?").param(id).query(PostalVersions::version).optional();
	}

	Optional<PostalVersion> active() {
		return this.database.sql(SELECT + "where a.version_id is not null").query(PostalVersions::version).optional();
	}

	/** The codes of a version; none where there is no such version. */
	SortedMap<String, PostalEntry> codes(long id) {
		SortedMap<String, PostalEntry> codes = new TreeMap<>();
		this.database.sql("select codes from postal_register_version where id = ?")
			.param(id)
			.query(String.class)
			.optional()
			.ifPresent((written) -> this.json.readValue(written, CODES)
				.forEach((entry) -> codes.put(entry.get(0), new PostalEntry(entry.get(0), entry.get(1), entry.get(2),
						Double.parseDouble(entry.get(3)), Double.parseDouble(entry.get(4))))));
		return codes;
	}

	/** Keeps a version. */
	long add(Collection<PostalEntry> codes, String reason, String by) {
		List<List<String>> written = codes.stream()
			.map((entry) -> List.of(entry.code(), entry.place(), entry.municipality(),
					Double.toString(entry.latitude()), Double.toString(entry.longitude())))
			.toList();
		return this.database
			.sql("insert into postal_register_version (made_at, made_by, reason, codes) "
					+ "values (?, ?, ?, cast(? as jsonb)) returning id")
			.params(OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC), by, reason,
					this.json.writeValueAsString(written))
			.query(Long.class)
			.single();
	}

	void activate(long id) {
		this.database
			.sql("insert into active_postal_register (version_id) values (?) "
					+ "on conflict (only_row) do update set version_id = excluded.version_id")
			.param(id)
			.update();
	}

	private static PostalVersion version(ResultSet row, int number) throws SQLException {
		return new PostalVersion(row.getLong("id"),
				row.getObject("made_at", OffsetDateTime.class).atZoneSameInstant(OSLO), row.getString("made_by"),
				row.getString("reason"), row.getBoolean("active"));
	}

}
