package no.pmto.editorial;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;

/**
 * Takes new passkeys. What can't be one is the client's mistake, not the server's; taking
 * one away has a page of its own.
 */
final class PasskeyRegistration extends WebAuthnRegistrationFilter {

	private final RequestMatcher register;

	PasskeyRegistration(UserCredentialRepository passkeys, WebAuthnRelyingPartyOperations operations,
			RequestMatcher register) {
		super(passkeys, operations);
		this.register = register;
		setRegisterCredentialMatcher(register);
		setRemoveCredentialMatcher((request) -> false);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.register.matches(request)) {
			chain.doFilter(request, response);
			return;
		}
		try {
			super.doFilterInternal(request, response, chain);
		}
		catch (RuntimeException ex) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
	}

}
