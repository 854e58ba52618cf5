package no.pmto;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;

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

	/** A command must not want the site's port, nor start delivering before it ends. */
	private static final Map<String, Object> BESIDE_A_RUNNING_SITE = Map.of("server.port", 0,
			"db-scheduler.delay-startup-until-context-ready", true);

	static void main(String[] arguments) {
		SpringApplication application = new SpringApplication(PmtoApplication.class);
		application.addListeners(new DatasourceCheck());
		if (Arrays.stream(arguments).anyMatch((argument) -> argument.startsWith("--inquiries"))) {
			application.setDefaultProperties(BESIDE_A_RUNNING_SITE);
		}
		application.run(arguments);
	}

	@Bean
	Clock clock() {
		return Clock.system(ZoneId.of("Europe/Oslo"));
	}

}
