package no.pmto.editorial.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The websites of what visitors see, and how each answered the last time. */
@Component
public class Websites {

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private final JdbcClient database;

	private final Clock clock;

	Websites(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Those that did not answer when they were asked last, the longest silent first. A
	 * listing that has another address by now is not among them.
	 */
	public List<DeadWebsite> dead() {
		return this.database.sql("""
				select w.*, p.name from website_check w join provider p on p.id = w.provider_id
				where w.problem is not null and w.address = p.website and p.listed and p.removed_at is null
				order by w.failing_since, p.name, p.id
				""").query(Websites::silent).list();
	}

	private static DeadWebsite silent(ResultSet row, int number) throws SQLException {
		return new DeadWebsite(row.getString("provider_id"), row.getString("name"), row.getString("address"),
				row.getString("problem"), row.getObject("status", Integer.class), time(row, "checked_at"),
				time(row, "failing_since"));
	}

	private static ZonedDateTime time(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(OSLO);
	}

	/** Addresses of websites by the listings that have them. */
	Map<String, String> listed() {
		Map<String, String> websites = new TreeMap<>();
		this.database
			.sql("select id, website from provider where website is not null and listed and removed_at is null")
			.query((row) -> {
				websites.put(row.getString("id"), row.getString("website"));
			});
		return websites;
	}

	/** Notes how the website of a listing answered. */
	void note(String provider, String address, WebsiteQuestion.Answer answer) {
		WebsiteQuestion.Problem problem = answer.problem();
		this.database.sql("""
				insert into website_check (provider_id, address, checked_at, problem, status, failing_since)
				select id, :address, :now, cast(:problem as text), cast(:status as integer),
					case when cast(:problem as text) is not null then cast(:now as timestamptz) end
				from provider where id = :provider
				on conflict (provider_id) do update set address = excluded.address, checked_at = excluded.checked_at,
					problem = excluded.problem, status = excluded.status,
					failing_since = case
						when excluded.problem is not null and website_check.address = excluded.address
							then coalesce(website_check.failing_since, excluded.failing_since)
						else excluded.failing_since
					end
				""")
			.param("provider", provider)
			.param("address", address)
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param("problem", (problem != null) ? problem.name() : null)
			.param("status", answer.status())
			.update();
	}

}
