package no.pmto.serving;

import java.util.List;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jetty.autoconfigure.servlet.JettyServletWebServerAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * A welcome page as one writes it without a thought of speed: Spring MVC, a Thymeleaf
 * template with a layout, a menu and messages, no database. Stands in for the welcome
 * page of spring-petclinic.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({ JettyServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, ThymeleafAutoConfiguration.class,
		HttpEncodingAutoConfiguration.class, ErrorMvcAutoConfiguration.class })
public class Baseline {

	/** Starts it on the port of {@code --server.port}. */
	public static void main(String... arguments) {
		SpringApplication application = new SpringApplication(Baseline.class);
		application.setDefaultProperties(Map.of("spring.config.location", "optional:classpath:/none/",
				"spring.thymeleaf.prefix", "classpath:/baseline/"));
		application.run(arguments);
	}

	/** The one page. */
	@Controller
	static class Welcome {

		@GetMapping("/")
		String show(Model page) {
			page.addAttribute("menu", List.of("Home", "Find owners", "Veterinarians", "Error"));
			return "welcome";
		}

	}

}
