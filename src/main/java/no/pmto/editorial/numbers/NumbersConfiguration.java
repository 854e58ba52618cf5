package no.pmto.editorial.numbers;

import no.pmto.editorial.Area;
import no.pmto.editorial.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The place of the numbers in the back office. */
@Configuration(proxyBeanMethods = false)
class NumbersConfiguration {

	static final String PATH = "/admin/numbers";

	@Bean
	@Order(50)
	Area numbersArea() {
		return new Area(PATH, Role.EDITOR, "editorial.numbers.title");
	}

}
