package no.pmto.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What visitors report about listings: which and when. What they wrote is not read.
 */
@Component
public class ListingReports {

	private final JdbcClient database;

	ListingReports(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Somebody wrote that something is wrong.
	 *
	 * @param listing its id; it may be gone since
	 */
	public record Report(String listing, Instant receivedAt) {
	}

	/** Those that are kept and that nobody has put away, the oldest first. */
	public List<Report> all() {
		return this.database.sql("""
				select listing, received_at from inquiry
				where topic = 'listing' and listing is not null and state <> 'closed'
				order by received_at
				""").query(ListingReports::report).list();
	}

	private static Report report(ResultSet row, int number) throws SQLException {
		return new Report(row.getString("listing"), row.getObject("received_at", OffsetDateTime.class).toInstant());
	}

}
