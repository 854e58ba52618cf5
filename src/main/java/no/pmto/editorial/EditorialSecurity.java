package no.pmto.editorial;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.pmto.site.StoredOnDevice;
import no.pmto.site.StoredOnDevice.Place;
import no.pmto.site.StoredOnDevice.Purpose;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManagerFactory;
import org.springframework.security.authorization.DefaultAuthorizationManagerFactory;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
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

	private static final StoredOnDevice FORMS = new StoredOnDevice("admin-form", Place.COOKIE, Purpose.NECESSARY, null,
			false);

	@Bean
	@Order(0)
	SecurityFilterChain backOffice(HttpSecurity http, List<Area> areas, LoginThrottle throttle, FactorFilters factors,
			Clock clock) {
		return http.securityMatcher(ROOT, ROOT + "/**").authorizeHttpRequests((requests) -> {
			requests
				.requestMatchers(ROOT + "/login", ROOT + "/invitation/*", FactorFilters.PASSKEY,
						FactorFilters.PASSKEY + "/options")
				.permitAll();
			requests.requestMatchers(FactorFilters.SECOND, FactorFilters.SECOND + "/code", ROOT + "/logout")
				.access(AuthenticatedAuthorizationManager.authenticated());
			requests.requestMatchers(ROOT, ROOT + "/sessions").hasRole(Role.EDITOR.name());
			areas.forEach((area) -> requests.requestMatchers(area.patterns()).hasRole(area.role().name()));
			requests.anyRequest().denyAll();
		})
			.formLogin((form) -> form.loginPage(LostSession.LOGIN).defaultSuccessUrl(ROOT))
			.logout((logout) -> logout.logoutUrl(ROOT + "/logout").logoutSuccessUrl(ROOT + "/login?out"))
			.headers((headers) -> headers.defaultsDisabled().cacheControl(Customizer.withDefaults()))
			.addFilterBefore(new SessionAge(clock, LONGEST_SESSION), SecurityContextHolderFilter.class)
			.requestCache((pages) -> pages.requestCache(new PageAskedFor()))
			.csrf((forms) -> forms.csrfTokenRepository(formTokens()))
			.exceptionHandling((denied) -> denied.authenticationEntryPoint(new LostSession())
				.accessDeniedHandler(EditorialSecurity::denied))
			.with(factors, Customizer.withDefaults())
			.addFilterBefore(throttle, UsernamePasswordAuthenticationFilter.class)
			.build();
	}

	@Bean
	FactorFilters factorFilters(WebAuthnRelyingPartyOperations operations, Passkeys passkeys, OneTimeCodes codes,
			AccountUsers users) {
		return new FactorFilters(operations, passkeys, codes, users);
	}

	/** Every rule for a role asks for the second factor too. */
	@Bean
	static AuthorizationManagerFactory<RequestAuthorizationContext> everyRule(RoleHierarchy roles) {
		DefaultAuthorizationManagerFactory<RequestAuthorizationContext> rules = new DefaultAuthorizationManagerFactory<>();
		rules.setRoleHierarchy(roles);
		rules.setAdditionalAuthorization(
				(signedIn, request) -> new AuthorizationDecision(!SecondFactor.isMissing(signedIn.get())));
		return rules;
	}

	/** In a cookie, so that strangers leave nothing in the database. */
	private static CookieCsrfTokenRepository formTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(FORMS.name());
		tokens.setCookieCustomizer((cookie) -> cookie.path(ROOT).sameSite("Strict").httpOnly(!FORMS.readByScripts()));
		return tokens;
	}

	/**
	 * Who has given only a password is asked for the rest, and then comes where they
	 * wanted.
	 */
	private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
			throws IOException, ServletException {
		Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		if (SecondFactor.isMissing(signedIn) && !(why instanceof CsrfException)) {
			new PageAskedFor().saveRequest(request, response);
			response.sendRedirect(FactorFilters.SECOND);
			return;
		}
		new AccessDeniedHandlerImpl().handle(request, response, why);
	}

	@Bean
	@Order(85)
	Area ownAccountArea() {
		return new Area(ROOT + "/account", Role.EDITOR, "editorial.account");
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

	@Bean
	@Order(5)
	StoredOnDevice formTokenCookie() {
		return FORMS;
	}

	@Bean
	@Order(5)
	StoredOnDevice pageAskedForCookie() {
		return PageAskedFor.COOKIE;
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
