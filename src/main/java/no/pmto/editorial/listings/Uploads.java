package no.pmto.editorial.listings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import no.pmto.editorial.Editor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The files that were sent in, for a week; in the database, since the next request may
 * reach another instance.
 */
@Component
class Uploads {

	private static final Duration KEPT = Duration.ofDays(7);

	private static final TypeReference<List<FileProblem>> PROBLEMS = new TypeReference<>() {
	};

	private final JsonMapper json = new JsonMapper();

	private final JdbcClient database;

	private final Clock clock;

	Uploads(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** A file as it came. */
	record Received(byte[] content, String reason, String by) {
	}

	/** Keeps a file. */
	long add(String fileName, String reason, byte[] content) {
		OffsetDateTime now = OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		this.database.sql("delete from directory_upload where made_at < ?").param(now.minus(KEPT)).update();
		return this.database
			.sql("insert into directory_upload (made_at, made_by, file_name, reason, content, state, total) "
					+ "values (?, ?, ?, ?, ?, 'checking', ?) returning id")
			.params(now, Editor.name(), fileName, reason, content, lines(content))
			.query(Long.class)
			.single();
	}

	private static int lines(byte[] content) {
		int lines = 0;
		for (byte one : content) {
			lines += (one == '\n') ? 1 : 0;
		}
		return lines;
	}

	/** What is still to be checked of it; empty once that is done. */
	Optional<Received> toCheck(long id) {
		return this.database
			.sql("select content, reason, made_by from directory_upload "
					+ "where id = ? and state = 'checking' and content is not null")
			.param(id)
			.query((row, number) -> new Received(row.getBytes("content"), row.getString("reason"),
					row.getString("made_by")))
			.optional();
	}

	void progress(long id, int done) {
		this.database.sql("update directory_upload set done = ? where id = ?").params(done, id).update();
	}

	/** Ends the check; the file itself is no longer needed. */
	void end(long id, Upload.State state, CheckedFile found, @Nullable Long version) {
		this.database
			.sql("update directory_upload set state = ?, problems = cast(? as jsonb), problem_count = ?, "
					+ "version_id = ?, content = null where id = ?")
			.params(Arrays.asList(state.name().toLowerCase(Locale.ROOT), this.json.writeValueAsString(found.problems()),
					found.problemCount(), version, id))
			.update();
	}

	Optional<Upload> find(long id) {
		return this.database
			.sql("select id, file_name, made_by, state, done, total, problems, problem_count, version_id "
					+ "from directory_upload where id = ?")
			.param(id)
			.query(this::upload)
			.optional();
	}

	private Upload upload(ResultSet row, int number) throws SQLException {
		return new Upload(row.getLong("id"), row.getString("file_name"), row.getString("made_by"),
				Upload.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), row.getInt("done"),
				row.getInt("total"), this.json.readValue(row.getString("problems"), PROBLEMS),
				row.getInt("problem_count"), row.getObject("version_id", Long.class));
	}

}
