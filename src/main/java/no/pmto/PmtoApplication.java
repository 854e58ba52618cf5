package no.pmto;

import java.time.Clock;
import java.time.ZoneId;

import no.pmto.database.DatasourceCheck;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The PMTO site: public pages in three languages, with a finder. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
class PmtoApplication {

	static void main(String[] arguments) {
		SpringApplication application = new SpringApplication(PmtoApplication.class);
		application.addListeners(new DatasourceCheck());
		application.run(arguments);
	}

	@Bean
	Clock clock() {
		return Clock.system(ZoneId.of("Europe/Oslo"));
	}

}
