package no.pmto.editorial;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.ott.OneTimeTokenAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;

/**
 * Spring Security's filters for passkeys and codes, below {@code /admin}, where the
 * session's cookie goes. Its own configurers would put them at the root, and ask for a
 * passkey's owner after the options for a new one are made.
 */
final class FactorFilters extends AbstractHttpConfigurer<FactorFilters, HttpSecurity> {

	static final String SECOND = EditorialSecurity.ROOT + "/login/second";

	static final String PASSKEY = EditorialSecurity.ROOT + "/login/passkey";

	static final String PASSKEYS = EditorialSecurity.ROOT + "/account/passkeys";

	private final WebAuthnRelyingPartyOperations operations;

	private final Passkeys passkeys;

	private final OneTimeCodes codes;

	private final UserDetailsService users;

	FactorFilters(WebAuthnRelyingPartyOperations operations, Passkeys passkeys, OneTimeCodes codes,
			UserDetailsService users) {
		this.operations = operations;
		this.passkeys = passkeys;
		this.codes = codes;
		this.users = users;
	}

	@Override
	public void configure(HttpSecurity http) {
		PublicKeyCredentialRequestOptionsFilter ask = new PublicKeyCredentialRequestOptionsFilter(this.operations);
		ask.setRequestMatcher(post(PASSKEY + "/options"));
		PublicKeyCredentialCreationOptionsFilter offer = new PublicKeyCredentialCreationOptionsFilter(this.operations);
		offer.setRequestMatcher(post(PASSKEYS + "/options"));
		http.addFilterBefore(withPasskey(http), UsernamePasswordAuthenticationFilter.class)
			.addFilterBefore(withCode(http), UsernamePasswordAuthenticationFilter.class)
			.addFilterAfter(ask, AuthorizationFilter.class)
			.addFilterAfter(offer, AuthorizationFilter.class)
			.addFilterAfter(new PasskeyRegistration(this.passkeys, this.operations, post(PASSKEYS)),
					AuthorizationFilter.class);
	}

	private WebAuthnAuthenticationFilter withPasskey(HttpSecurity http) {
		WebAuthnAuthenticationFilter filter = new WebAuthnAuthenticationFilter();
		filter.setRequiresAuthenticationRequestMatcher(post(PASSKEY));
		filter.setAuthenticationManager(
				new ProviderManager(new WebAuthnAuthenticationProvider(this.operations, this::open)));
		filter.setAuthenticationSuccessHandler(FactorFilters::on);
		return newSession(filter, http);
	}

	/** The script goes on to the page that was asked for. */
	private static void on(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
			throws IOException {
		SavedRequest asked = new PageAskedFor().getRequest(request, response);
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		new JsonMapper().writeValue(response.getWriter(),
				Map.of("redirectUrl", (asked != null) ? asked.getRedirectUrl() : EditorialSecurity.ROOT));
	}

	/** The code comes after the password, and does not replace it. */
	private OneTimeTokenAuthenticationFilter withCode(HttpSecurity http) {
		OneTimeTokenAuthenticationFilter filter = new OneTimeTokenAuthenticationFilter();
		filter.setRequiresAuthenticationRequestMatcher((request) -> post(SECOND).matches(request)
				&& SecondFactor.isMissing(SecurityContextHolder.getContext().getAuthentication()));
		filter.setMfaEnabled(true);
		filter.setAuthenticationConverter((request) -> OneTimeTokenAuthenticationToken.unauthenticated(Editor.name(),
				code(request.getParameter("code"))));
		filter.setAuthenticationManager(
				new ProviderManager(new OneTimeTokenAuthenticationProvider(this.codes, this::open)));
		SavedRequestAwareAuthenticationSuccessHandler on = new SavedRequestAwareAuthenticationSuccessHandler();
		on.setRequestCache(new PageAskedFor());
		on.setDefaultTargetUrl(EditorialSecurity.ROOT);
		filter.setAuthenticationSuccessHandler(on);
		filter.setAuthenticationFailureHandler(new SimpleUrlAuthenticationFailureHandler(SECOND + "?wrong"));
		filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
		return newSession(filter, http);
	}

	private static <F extends AbstractAuthenticationProcessingFilter> F newSession(F filter, HttpSecurity http) {
		filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
		return filter;
	}

	/** A closed account is closed to passkeys and codes too. */
	private UserDetails open(String name) {
		UserDetails user = this.users.loadUserByUsername(name);
		new AccountStatusUserDetailsChecker().check(user);
		return user;
	}

	/** People copy codes with the spaces between. */
	static String code(@Nullable String typed) {
		return (typed != null) ? typed.replaceAll("\\D", "") : "";
	}

	private static RequestMatcher post(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
	}

}
