package no.pmto.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what visits do. The counts say how many, never who; what ties the steps of one
 * visit together is kept no longer than the visit's number, and under its hash.
 */
@Component
class Visits {

	/** A step counts once a day for each visit. */
	private static final String COUNT = """
			with step as (
			  insert into visit_step (visit, day, kind, subject, language)
			  values (:visit, :day, :kind, :subject, :language) on conflict do nothing
			  returning day, kind, subject, language)
			insert into visit_count as counted (day, kind, subject, language, visits)
			select day, kind, subject, language, 1 from step
			on conflict (day, kind, subject, language) do update set visits = counted.visits + 1
			""";

	/** The pages and look-ups of a visit that made contact have led to it, once each. */
	private static final String LED = """
			with led as (
			  update visit_step set led_to_contact = true
			  where visit = :visit and not led_to_contact and kind in ('page', 'lookup')
			  returning day, kind, subject, language)
			update visit_count counted set led_to_contact = counted.led_to_contact + 1
			from led
			where counted.day = led.day and counted.kind = led.kind and counted.subject = led.subject
			  and counted.language = led.language
			""";

	/**
	 * Taken before many counts change at once, so that two visits can't wait for each
	 * other.
	 */
	private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('visit_count'))";

	private static final String SUMS = """
			select kind, subject, language, sum(visits) as visits, sum(led_to_contact) as led_to_contact from visit_count
			where day >= :from group by kind, subject, language order by kind, visits desc, subject, language
			""";

	static final int YEARS_KEPT = 2;

	private final JdbcClient database;

	private final Clock clock;

	Visits(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * How often something happened, and how many of those visits went on to call or
	 * write.
	 */
	record Sum(String kind, String subject, String language, long visits, long ledToContact) {
	}

	/** Counts a step of the visit with this number. */
	@Transactional
	public void count(String visit, Step step) {
		this.database.sql(COUNT)
			.param("visit", hash(visit))
			.param("day", LocalDate.now(this.clock))
			.param("kind", step.kind().word())
			.param("subject", step.subject())
			.param("language", step.language().tag())
			.update();
		if (step.kind().isContact()) {
			this.database.sql(ONE_AT_A_TIME).query((row) -> {
			});
			this.database.sql(LED).param("visit", hash(visit)).update();
		}
	}

	/** Forgets which steps belonged to this visit; the counts stay. */
	public void forget(String visit) {
		this.database.sql("delete from visit_step where visit = ?").param(hash(visit)).update();
	}

	/** Deletes what is older than it may be. */
	void deleteDue() {
		LocalDate today = LocalDate.now(this.clock);
		this.database.sql("delete from visit_step where day < ?").param(today.minusDays(daysKept())).update();
		this.database.sql("delete from visit_count where day < ?").param(today.minusYears(YEARS_KEPT)).update();
	}

	static long daysKept() {
		return ConsentStorage.VISIT.lifetime() != null ? ConsentStorage.VISIT.lifetime().toDays() : 0;
	}

	/** Everything counted since a day, this one included. */
	List<Sum> since(LocalDate from) {
		return this.database.sql(SUMS).param("from", from).query(Visits::sum).list();
	}

	private static Sum sum(ResultSet row, int number) throws SQLException {
		return new Sum(row.getString("kind"), row.getString("subject"), row.getString("language"),
				row.getLong("visits"), row.getLong("led_to_contact"));
	}

	private static byte[] hash(String visit) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(visit.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
