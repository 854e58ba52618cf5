package no.pmto.consent;

import java.time.Duration;

import no.pmto.site.StoredOnDevice;
import no.pmto.site.StoredOnDevice.Place;
import no.pmto.site.StoredOnDevice.Purpose;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What consent, and what it opens, keeps on a device. */
@Configuration(proxyBeanMethods = false)
class ConsentStorage {

	/** The choice itself; asked again after half a year. */
	static final StoredOnDevice CONSENT = new StoredOnDevice("consent", Place.COOKIE, Purpose.NECESSARY,
			Duration.ofDays(180), true);

	/** The random number of a visit. */
	static final StoredOnDevice VISIT = new StoredOnDevice("visit", Place.COOKIE, Purpose.STATISTICS,
			Duration.ofDays(30), false);

	/** Municipality and language, written and read by {@code remember.js} alone. */
	static final StoredOnDevice REMEMBERED = new StoredOnDevice("remembered", Place.STORAGE, Purpose.PREFERENCES, null,
			true);

	@Bean
	@Order(1)
	StoredOnDevice consentCookie() {
		return CONSENT;
	}

	@Bean
	@Order(3)
	StoredOnDevice remembered() {
		return REMEMBERED;
	}

	@Bean
	@Order(4)
	StoredOnDevice visitCookie() {
		return VISIT;
	}

}
