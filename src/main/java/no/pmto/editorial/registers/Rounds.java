package no.pmto.editorial.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import no.pmto.editorial.AuditLog;
import no.pmto.editorial.Editor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of questions: at most one of a kind at a time, on all instances together. */
@Component
class Rounds {

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private final JdbcClient database;

	private final SchedulerClient jobs;

	private final AuditLog log;

	private final Clock clock;

	/** The scheduler comes later: it is made of the jobs, which begin rounds. */
	Rounds(JdbcClient database, @Lazy SchedulerClient jobs, AuditLog log, Clock clock) {
		this.database = database;
		this.jobs = jobs;
		this.log = log;
		this.clock = clock;
	}

	/** Begins a round, unless one of its kind goes on. */
	@Transactional
	public void begin(Round.Kind kind) {
		this.database.sql("""
				insert into register_round (kind, started_at, started_by) values (?, ?, ?)
				on conflict (kind) where ended_at is null do nothing returning id
				""").params(word(kind), now(), Editor.name()).query(Long.class).optional().ifPresent((id) -> {
			this.log.record("register.ask", word(kind), null, Map.of("round", id));
			this.jobs.scheduleIfNotExists(RoundJobs.TASK.instance(Long.toString(id)).scheduledTo(this.clock.instant()));
		});
	}

	Optional<Round> find(long id) {
		return this.database.sql("select * from register_round where id = ?").param(id).query(Rounds::round).optional();
	}

	/** The newest of a kind first, at most so many. */
	List<Round> newest(Round.Kind kind, int most) {
		return this.database.sql("select * from register_round where kind = ? order by id desc limit ?")
			.params(word(kind), most)
			.query(Rounds::round)
			.list();
	}

	void total(long id, int total) {
		this.database.sql("update register_round set total = ?, done = 0 where id = ?").params(total, id).update();
	}

	void done(long id, int done) {
		this.database.sql("update register_round set done = ? where id = ?").params(done, id).update();
	}

	void end(long id, Round.Outcome outcome, @Nullable Long proposal) {
		this.database
			.sql("update register_round set ended_at = :now, outcome = :outcome, proposal = :proposal "
					+ "where id = :id and ended_at is null")
			.param("now", now())
			.param("outcome", word(outcome))
			.param("proposal", proposal)
			.param("id", id)
			.update();
	}

	void add(long id, String listing, Finding.Kind kind, @Nullable String detail) {
		this.database
			.sql("insert into register_finding (round_id, listing, kind, detail) "
					+ "values (:round, :listing, :kind, :detail) on conflict do nothing")
			.param("round", id)
			.param("listing", listing)
			.param("kind", word(kind))
			.param("detail", detail)
			.update();
	}

	/** What a round found, by listing. */
	List<Finding> findings(long id) {
		return this.database.sql("""
				select f.*, coalesce(p.name, f.listing) as name from register_finding f
				left join provider p on p.id = f.listing where f.round_id = ? order by f.listing
				""")
			.param(id)
			.query((row, number) -> new Finding(row.getString("listing"), row.getString("name"),
					Finding.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("detail")))
			.list();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static Round round(ResultSet row, int number) throws SQLException {
		@Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
		@Nullable String outcome = row.getString("outcome");
		@Nullable ZonedDateTime endedAt = (ended != null) ? ended.atZoneSameInstant(OSLO) : null;
		return new Round(row.getLong("id"), Round.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
				row.getObject("started_at", OffsetDateTime.class).atZoneSameInstant(OSLO), row.getString("started_by"),
				row.getObject("total", Integer.class), row.getInt("done"), endedAt,
				(outcome != null) ? Round.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)) : null,
				row.getObject("proposal", Long.class));
	}

}
