package no.pmto.editorial.pages;

import no.pmto.site.StoredOnDevice;
import no.pmto.site.StoredOnDevice.Place;
import no.pmto.site.StoredOnDevice.Purpose;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What {@code passage.js} keeps for an editor until it is saved. */
@Configuration(proxyBeanMethods = false)
class EditingStorage {

	@Bean
	@Order(6)
	StoredOnDevice unsaved() {
		return new StoredOnDevice("unsaved", Place.STORAGE, Purpose.NECESSARY, null, true);
	}

}
