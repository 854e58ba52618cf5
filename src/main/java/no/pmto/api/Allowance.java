package no.pmto.api;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much one client may ask of the data service.
 *
 * @param requestsPerMinute from one IPv4 address or one IPv6 network of 64 bits; as many
 * may come at once
 */
@ConfigurationProperties("pmto.api")
record Allowance(int requestsPerMinute) {

	Allowance {
		if (requestsPerMinute < 1) {
			throw new IllegalArgumentException("pmto.api.requests-per-minute must be at least 1");
		}
	}

}
