package no.pmto.editorial;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of every change; the database refuses to change it. */
@Component
public class AuditLog {

	private static final String SELECT = "select id, at, account, action, subject, before::text, after::text from audit_entry ";

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private final JdbcClient database;

	private final JsonMapper json = new JsonMapper();

	private final Clock clock;

	AuditLog(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * One change.
	 *
	 * @param account the name of who made it
	 * @param action what was done, in words with dots: {@code page.publish}
	 * @param subject what it was done to: {@code questions#effect}
	 * @param before JSON, or null for nothing
	 * @param after JSON, or null for nothing
	 */
	public record Entry(long id, ZonedDateTime at, String account, String action, String subject,
			@Nullable String before, @Nullable String after) {
	}

	/**
	 * Notes a change by whoever is signed in, in the transaction that makes it.
	 * @param before what it was, or null; written as JSON
	 * @param after what it is, or null; written as JSON
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(String action, String subject, @Nullable Object before, @Nullable Object after) {
		this.database.sql("""
				insert into audit_entry (at, account, action, subject, before, after)
				values (:at, :account, :action, :subject, cast(:before as jsonb), cast(:after as jsonb))
				""")
			.param("at", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param("account", Editor.name())
			.param("action", action)
			.param("subject", subject)
			.param("before", json(before))
			.param("after", json(after))
			.update();
	}

	/** The newest entries older than one, at most so many. */
	public List<Entry> before(long id, int most) {
		return this.database.sql(SELECT + "where id < :id order by id desc limit :most")
			.param("id", id)
			.param("most", most)
			.query(AuditLog::entry)
			.list();
	}

	/** Everything done to one subject, the newest first. */
	public List<Entry> of(String subject) {
		return this.database.sql(SELECT + "where subject = :subject order by id desc")
			.param("subject", subject)
			.query(AuditLog::entry)
			.list();
	}

	private @Nullable String json(@Nullable Object value) {
		return (value != null) ? this.json.writeValueAsString(value) : null;
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		return new Entry(row.getLong("id"), row.getObject("at", OffsetDateTime.class).atZoneSameInstant(OSLO),
				row.getString("account"), row.getString("action"), row.getString("subject"), row.getString("before"),
				row.getString("after"));
	}

}
