package no.pmto.contact;

import java.util.Arrays;

import jakarta.servlet.RequestDispatcher;
import no.pmto.site.StoredOnDevice;
import no.pmto.site.StoredOnDevice.Place;
import no.pmto.site.StoredOnDevice.Purpose;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * The form's own protection against requests that other sites make in a visitor's name.
 * The cookie is set by the pages with the form, no other.
 */
@Configuration(proxyBeanMethods = false)
class ContactSecurity {

	private static final StoredOnDevice TOKEN = new StoredOnDevice("contact", Place.COOKIE, Purpose.NECESSARY, null,
			false);

	@Bean
	@Order(2)
	StoredOnDevice contactCookie() {
		return TOKEN;
	}

	@Bean
	@Order(1)
	SecurityFilterChain contactForm(HttpSecurity http, @Value("${pmto.contact.slugs}") String slugs) {
		String[] paths = Arrays.stream(slugs.split("[|]")).map((slug) -> "/*/" + slug + "/**").toArray(String[]::new);
		return http.securityMatcher(paths)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens()))
			.exceptionHandling((denied) -> denied.accessDeniedHandler((request, response, why) -> {
				request.setAttribute(ContactController.FORGED, true);
				RequestDispatcher page = request.getRequestDispatcher(request.getRequestURI());
				page.forward(request, response);
			}))
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.build();
	}

	private static CookieCsrfTokenRepository tokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(TOKEN.name());
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Strict").httpOnly(!TOKEN.readByScripts()));
		return tokens;
	}

}
