package no.pmto.api;

import java.time.Duration;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ClientBucketsTests {

	private static final int PER_MINUTE = 60;

	private long now;

	private final ClientBuckets buckets = new ClientBuckets(PER_MINUTE, new TimeMeter() {

		@Override
		public long currentTimeNanos() {
			return ClientBucketsTests.this.now;
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	});

	@Test
	void theAllowanceComesBackEvenly() {
		empty("192.0.2.1");
		pass(Duration.ofSeconds(1));
		assertThat(this.buckets.take("192.0.2.1").isConsumed()).isTrue();
		assertThat(this.buckets.take("192.0.2.1").isConsumed()).isFalse();
		pass(Duration.ofMinutes(10));
		empty("192.0.2.1");
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.1,192.0.2.2,false", "2001:db8:1:2::1,2001:db8:1:2:ffff::9,true",
			"2001:db8:1:2::1,2001:db8:1:3::1,false", "[2001:db8:1:2::1],2001:db8:1:2::1,true",
			"::ffff:192.0.2.1,192.0.2.1,true", "fe80::1%lo,fe80::2,true", "unknown,localhost,true",
			"unknown,192.0.2.1,false" })
	void anIpv4AddressOrAnIpv6NetworkIsOneClient(String one, String other, boolean same) {
		empty(one.replaceFirst("%.*", ""));
		assertThat(this.buckets.take(other).isConsumed()).isEqualTo(!same);
	}

	@Test
	void anAllowanceOfNothingIsRefusedAtTheStart() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Allowance(0))
			.withMessageContaining("requests-per-minute");
	}

	private void empty(String client) {
		for (int i = 0; i < PER_MINUTE; i++) {
			assertThat(this.buckets.take(client).isConsumed()).isTrue();
		}
		assertThat(this.buckets.take(client).isConsumed()).isFalse();
	}

	private void pass(Duration time) {
		this.now += time.toNanos();
	}

}
