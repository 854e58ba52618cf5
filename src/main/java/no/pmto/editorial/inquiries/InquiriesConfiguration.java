package no.pmto.editorial.inquiries;

import java.util.List;

import no.pmto.contact.InquiryRegister;
import no.pmto.editorial.Area;
import no.pmto.editorial.Role;
import no.pmto.editorial.Work;

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

	@Bean
	@Order(10)
	Work.Source undeliveredInquiries(InquiryRegister register) {
		return () -> List.of(new Work("editorial.work.inquiries", register.undelivered(), PATH));
	}

}
