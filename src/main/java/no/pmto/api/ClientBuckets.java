package no.pmto.api;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

/**
 * What each client has left of its allowance. Kept in memory only, for so many clients at
 * most, and forgotten a minute after the last request, when it is full again anyway.
 */
final class ClientBuckets {

	private static final int MOST_CLIENTS = 50_000;

	private static final Duration REFILL = Duration.ofMinutes(1);

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST_CLIENTS)
		.expireAfterAccess(REFILL)
		.scheduler(Scheduler.systemScheduler())
		.build();

	private final int requestsPerMinute;

	private final TimeMeter time;

	ClientBuckets(int requestsPerMinute, TimeMeter time) {
		this.requestsPerMinute = requestsPerMinute;
		this.time = time;
	}

	/** Takes one request from the client's allowance, if there is one left. */
	ConsumptionProbe take(String address) {
		return this.buckets.get(ClientNetwork.of(address), (client) -> full()).tryConsumeAndReturnRemaining(1);
	}

	private Bucket full() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.requestsPerMinute).refillGreedy(this.requestsPerMinute, REFILL))
			.withCustomTimePrecision(this.time)
			.build();
	}

}
