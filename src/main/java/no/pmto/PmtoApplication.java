package no.pmto;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
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

	private static final List<String> COMMANDS = List.of("--inquiries", "--statistics");

	/** A command must not want the site's port, nor start delivering before it ends. */
	private static final Map<String, Object> BESIDE_A_RUNNING_SITE = Map.of("server.port", 0,
			"db-scheduler.delay-startup-until-context-ready", true);

	static void main(String[] arguments) {
		SpringApplication application = new SpringApplication(PmtoApplication.class);
		application.addListeners(new DatasourceCheck());
		if (Arrays.stream(arguments).anyMatch(PmtoApplication::isCommand)) {
			application.setDefaultProperties(BESIDE_A_RUNNING_SITE);
		}
		application.run(arguments);
	}

	private static boolean isCommand(String argument) {
		return COMMANDS.contains(argument.split("=", 2)[0]);
	}

	@Bean
	Clock clock() {
		return Clock.system(ZoneId.of("Europe/Oslo"));
	}

}
