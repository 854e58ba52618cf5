package no.pmto.contact;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import javax.sql.DataSource;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many inquiries one client may send, and all together; counted in the database, so
 * that it holds across instances. The client's address is used only as a keyed hash that
 * is another tomorrow.
 */
@Component
class ContactLimits {

	private static final long EVERYBODY = 0;

	private final ProxyManager<Long> buckets;

	private final JdbcClient rows;

	private final Secrets secrets;

	private final Clock clock;

	private final BucketConfiguration ofOne;

	private final BucketConfiguration ofAll;

	ContactLimits(DataSource database, Secrets secrets, ContactSettings settings, Clock clock) {
		this.buckets = Bucket4jPostgreSQL.advisoryLockBasedBuilder(database)
			.table("contact_limit")
			.idColumn("id")
			.stateColumn("state")
			.expiresAtColumn("expires_at")
			.build();
		this.rows = JdbcClient.create(database);
		this.secrets = secrets;
		this.clock = clock;
		this.ofOne = anHour(settings.clientPerHour());
		this.ofAll = anHour(settings.allPerHour());
	}

	private static BucketConfiguration anHour(int most) {
		return BucketConfiguration.builder()
			.addLimit((limit) -> limit.capacity(most).refillGreedy(most, Duration.ofHours(1)))
			.build();
	}

	/** Counts one more of this client; false when it is one too many. */
	boolean allows(String address) {
		return this.buckets.getProxy(client(address), () -> this.ofOne).tryConsume(1)
				&& this.buckets.getProxy(EVERYBODY, () -> this.ofAll).tryConsume(1);
	}

	/**
	 * Begins to count anew. The hashes of yesterday are nobody's today, so that at night
	 * next to nothing that still counts is lost.
	 */
	void forget() {
		this.rows.sql("delete from contact_limit").update();
	}

	private long client(String address) {
		byte[] hash = this.secrets.hash("client " + LocalDate.now(this.clock), address);
		return ByteBuffer.wrap(hash).getLong();
	}

}
