package no.pmto.editorial;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * What an account asks for beside its password. Who has a passkey or an address for codes
 * has asked for more than a password, and a password alone opens nothing then. A passkey
 * is enough by itself: it is something one has, and it is used only after the device has
 * made sure of its owner. A code is never enough by itself, since a mailbox is often open
 * to more than one person. Who has neither comes in with the password, so that a site
 * without mail and a browser without passkeys shut nobody out.
 */
final class SecondFactor {

	/** The authority of accounts that have one. */
	static final String WANTED = "SECOND_FACTOR_WANTED";

	private static final Set<String> FACTORS = Set.of(FactorGrantedAuthority.WEBAUTHN_AUTHORITY,
			FactorGrantedAuthority.OTT_AUTHORITY);

	private SecondFactor() {
	}

	/** Whether somebody has given their password, and not yet what must come after it. */
	static boolean isMissing(@Nullable Authentication signedIn) {
		return signedIn != null && has(signedIn, Set.of(WANTED)) && !has(signedIn, FACTORS);
	}

	private static boolean has(Authentication signedIn, Set<String> authorities) {
		return signedIn.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(authorities::contains);
	}

}
