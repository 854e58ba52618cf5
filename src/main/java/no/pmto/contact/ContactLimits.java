package no.pmto.contact;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import javax.sql.DataSource;

import io.github.bucket4j.BucketConfiguration;
import no.pmto.database.SharedLimits;

import org.springframework.stereotype.Component;

/**
 * How many inquiries one client may send, and all together; counted in the database, so
 * that it holds across instances. The client's address is used only as a keyed hash that
 * is another tomorrow.
 */
@Component
class ContactLimits {

	private static final long EVERYBODY = 0;

	private final SharedLimits limits;

	private final Secrets secrets;

	private final Clock clock;

	private final BucketConfiguration ofOne;

	private final BucketConfiguration ofAll;

	ContactLimits(DataSource database, Secrets secrets, ContactSettings settings, Clock clock) {
		this.limits = new SharedLimits(database, "contact_limit");
		this.secrets = secrets;
		this.clock = clock;
		this.ofOne = SharedLimits.atMost(settings.clientPerHour(), Duration.ofHours(1));
		this.ofAll = SharedLimits.atMost(settings.allPerHour(), Duration.ofHours(1));
	}

	/** Counts one more of this client; false when it is one too many. */
	boolean allows(String address) {
		return this.limits.allows(client(address), this.ofOne) && this.limits.allows(EVERYBODY, this.ofAll);
	}

	/**
	 * Begins to count anew. The hashes of yesterday are nobody's today, so that at night
	 * next to nothing that still counts is lost.
	 */
	void forget() {
		this.limits.forget();
	}

	private long client(String address) {
		byte[] hash = this.secrets.hash("client " + LocalDate.now(this.clock), address);
		return ByteBuffer.wrap(hash).getLong();
	}

}
