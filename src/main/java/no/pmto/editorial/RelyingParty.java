package no.pmto.editorial;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import no.pmto.site.Site;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * For whom passkeys are made: for the address the site is known as. Each use asks the
 * device to make sure of its owner, because a passkey may be the only factor.
 */
@Configuration(proxyBeanMethods = false)
class RelyingParty {

	private static final String HERE = "localhost";

	private final Set<String> origins = ConcurrentHashMap.newKeySet();

	private final URI site;

	RelyingParty(Site site) {
		this.site = URI.create(site.baseUrl());
		this.origins.add(site.baseUrl());
	}

	/** On one's own machine the port is known only when the server has it. */
	@EventListener
	void started(WebServerInitializedEvent server) {
		if (HERE.equals(this.site.getHost())) {
			this.origins.add("http://" + HERE + ":" + server.getWebServer().getPort());
		}
	}

	@Bean
	WebAuthnRelyingPartyOperations relyingPartyOperations(JdbcTemplate database, Passkeys passkeys) {
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(
				new JdbcPublicKeyCredentialUserEntityRepository(database), passkeys,
				PublicKeyCredentialRpEntity.builder().id(this.site.getHost()).name("PMTO").build(), this.origins);
		operations.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.userVerification(UserVerificationRequirement.REQUIRED)
					.residentKey(ResidentKeyRequirement.REQUIRED)
					.build()));
		operations
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return operations;
	}

}
