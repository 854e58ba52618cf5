package no.pmto.editorial.registers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Enhetsregisteret said last about each unit. */
@Component
class KnownUnits {

	private final JdbcClient database;

	private final Clock clock;

	KnownUnits(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** An answer with the marks that came with it. */
	record Known(String body, @Nullable String etag, @Nullable String lastModified) {
	}

	Optional<Known> find(String number) {
		return this.database.sql("select * from known_unit where organisation_number = ?")
			.param(number)
			.query((row, line) -> new Known(row.getString("body"), row.getString("etag"),
					row.getString("last_modified")))
			.optional();
	}

	void save(UnitAnswer.Found found) {
		this.database.sql("""
				insert into known_unit (organisation_number, etag, last_modified, body, read_at)
				values (:number, :etag, :lastModified, :body, :now)
				on conflict (organisation_number) do update set etag = excluded.etag,
					last_modified = excluded.last_modified, body = excluded.body, read_at = excluded.read_at
				""")
			.param("number", found.unit().number())
			.param("etag", found.etag())
			.param("lastModified", found.lastModified())
			.param("body", found.body().replace("\0", ""))
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
	}

}
