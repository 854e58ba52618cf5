package no.pmto.editorial.registers;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How other people's servers are asked.
 */
@ConfigurationProperties("pmto.registers")
record RegisterSettings(@DefaultValue Units units, @DefaultValue Websites websites) {

	/** No round by itself. */
	static final String NEVER = "-";

	/**
	 * Enhetsregisteret.
	 *
	 * @param address scheme and host
	 * @param cron when a round begins by itself (Europe/Oslo); {@code -} for never
	 * @param atOnce how many questions at a time
	 * @param timeout how long one answer may take, to its end
	 * @param pause how long to wait after a refusal that names no time; doubled each time
	 * @param longestPause who asks for a longer one ends the round
	 */
	record Units(@DefaultValue("https://data.brreg.no") URI address, @DefaultValue(NEVER) String cron,
			@DefaultValue("2") int atOnce, @DefaultValue("10s") Duration timeout, @DefaultValue("2s") Duration pause,
			@DefaultValue("2m") Duration longestPause) {
	}

	/**
	 * The listed websites.
	 *
	 * @param cron when a round begins by itself (Europe/Oslo); {@code -} for never
	 * @param atOnce how many hosts at a time, one question at a time each
	 * @param timeout how long one answer may take
	 * @param anyAddress whether loopback and private networks may be asked, on any port:
	 * for tests only
	 */
	record Websites(@DefaultValue(NEVER) String cron, @DefaultValue("4") int atOnce,
			@DefaultValue("10s") Duration timeout, @DefaultValue("false") boolean anyAddress) {
	}

}
