package no.pmto.editorial.inquiries;

import no.pmto.editorial.Area;
import no.pmto.editorial.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The place of the inquiries in the back office. */
@Configuration(proxyBeanMethods = false)
class InquiriesConfiguration {

	static final String PATH = "/admin/inquiries";

	@Bean
	@Order(40)
	Area inquiriesArea() {
		return new Area(PATH, Role.EDITOR, "editorial.inquiries.title");
	}

}
