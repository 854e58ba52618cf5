package no.pmto.editorial;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

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
	SecurityFilterChain backOffice(HttpSecurity http, List<Area> areas, LoginThrottle throttle, Clock clock) {
		return http.securityMatcher(ROOT, ROOT + "/**").authorizeHttpRequests((requests) -> {
			requests.requestMatchers(ROOT + "/login", ROOT + "/invitation/*").permitAll();
			requests.requestMatchers(ROOT, ROOT + "/sessions", ROOT + "/logout").hasRole(Role.EDITOR.name());
			areas.forEach((area) -> requests.requestMatchers(area.patterns()).hasRole(area.role().name()));
			requests.anyRequest().denyAll();
		})
			.exceptionHandling((handling) -> handling.accessDeniedHandler(new LostSession(ROOT + "/login?lost")))
			.formLogin((form) -> form.loginPage(ROOT + "/login").defaultSuccessUrl(ROOT))
			.logout((logout) -> logout.logoutUrl(ROOT + "/logout").logoutSuccessUrl(ROOT + "/login?out"))
			.headers((headers) -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
			.addFilterBefore(new SessionAge(clock, LONGEST_SESSION), SecurityContextHolderFilter.class)
			.addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class)
			.build();
	}

	@Bean
	@Order(80)
	Area auditArea() {
		return new Area(ROOT + "/audit", Role.EDITOR, "editorial.audit");
	}

	@Bean
	@Order(90)
	Area accountsArea() {
		return new Area(ROOT + "/accounts", Role.ADMIN, "editorial.accounts");
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
