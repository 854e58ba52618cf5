package no.pmto.database;

import java.time.Duration;

import javax.sql.DataSource;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How often something may happen, counted in the database, so that it holds across
 * instances.
 */
public final class SharedLimits {

	private final ProxyManager<Long> buckets;

	private final JdbcClient rows;

	private final String table;

	/**
	 * Limits that count in a table.
	 * @param table has the columns {@code id}, {@code state} and {@code expires_at}
	 */
	public SharedLimits(DataSource database, String table) {
		this.table = table;
		this.buckets = Bucket4jPostgreSQL.advisoryLockBasedBuilder(database)
			.table(table)
			.idColumn("id")
			.stateColumn("state")
			.expiresAtColumn("expires_at")
			.build();
		this.rows = JdbcClient.create(database);
	}

	/** A limit: at most so many within a time, then one more as each gets old. */
	public static BucketConfiguration atMost(int most, Duration within) {
		return BucketConfiguration.builder()
			.addLimit((limit) -> limit.capacity(most).refillGreedy(most, within))
			.build();
	}

	/** Counts one more of this id; false when it is one too many. */
	public boolean allows(long id, BucketConfiguration limit) {
		return this.buckets.getProxy(id, () -> limit).tryConsume(1);
	}

	/** Begins to count anew. */
	public void forget() {
		this.rows.sql("delete from " + this.table).update();
	}

}
