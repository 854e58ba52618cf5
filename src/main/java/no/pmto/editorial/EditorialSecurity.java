package no.pmto.editorial;

import java.time.Clock;
import java.time.Duration;

import no.pmto.site.StoredOnDevice;
import no.pmto.site.StoredOnDevice.Place;
import no.pmto.site.StoredOnDevice.Purpose;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Who may do what in the back office. An address without a rule is open to nobody.
 */
@Configuration(proxyBeanMethods = false)
class EditorialSecurity {

	static final String ROOT = "/admin";

	static final Duration LONGEST_SESSION = Duration.ofHours(12);

	private static final StoredOnDevice SESSION = new StoredOnDevice("admin", Place.COOKIE, Purpose.NECESSARY, null,
			false);

	@Bean
	@Order(0)
	SecurityFilterChain backOffice(HttpSecurity http, LoginThrottle throttle, Clock clock) {
		return http.securityMatcher(ROOT, ROOT + "/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers(ROOT + "/login", ROOT + "/invitation/*")
				.permitAll()
				.requestMatchers(ROOT + "/accounts/**")
				.hasRole("ADMIN")
				.requestMatchers(ROOT, ROOT + "/audit", ROOT + "/sessions", ROOT + "/logout")
				.hasRole("EDITOR")
				.anyRequest()
				.denyAll())
			.formLogin((form) -> form.loginPage(ROOT + "/login").defaultSuccessUrl(ROOT))
			.logout((logout) -> logout.logoutUrl(ROOT + "/logout").logoutSuccessUrl(ROOT + "/login?out"))
			.headers((headers) -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
			.addFilterBefore(new SessionAge(clock, LONGEST_SESSION), SecurityContextHolderFilter.class)
			.addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class)
			.build();
	}

	@Bean
	static RoleHierarchy roles() {
		return RoleHierarchyImpl.withDefaultRolePrefix().role("ADMIN").implies("EDITOR").build();
	}

	@Bean
	PasswordEncoder passwords() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	@Bean
	@Order(5)
	StoredOnDevice sessionCookie() {
		return SESSION;
	}

	/** The session's cookie goes to the back office alone. */
	@Bean
	CookieSerializer sessionCookies() {
		DefaultCookieSerializer cookies = new DefaultCookieSerializer();
		cookies.setCookieName(SESSION.name());
		cookies.setCookiePath(ROOT);
		cookies.setSameSite("Strict");
		cookies.setUseHttpOnlyCookie(!SESSION.readByScripts());
		return cookies;
	}

}
