package no.pmto.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The public site: what is named here is open to all, with no session and no cookie; for
 * all else there is no page. Its headers are those of {@link SecurityHeaders}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String[] OPEN = { "/", "/{language:[a-z]{2}}", "/{language:[a-z]{2}}/**", "/visit", "/error",
			"/robots.txt", "/sitemap.xml", "/.well-known/security.txt", "/api/v1/**", "/actuator/health/**", "/*.css",
			"/site/**", "/content/**", "/finder/**", "/contact/**", "/consent/**", "/editorial/*.js" };

	@Bean
	SecurityFilterChain publicSite(HttpSecurity http) {
		return http
			.authorizeHttpRequests((requests) -> requests.requestMatchers(OPEN).permitAll().anyRequest().denyAll())
			.exceptionHandling((denied) -> denied
				.authenticationEntryPoint((request, response, why) -> response.sendError(HttpStatus.NOT_FOUND.value())))
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.build();
	}

}
