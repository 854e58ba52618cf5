package no.pmto.editorial;

import java.util.List;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Who is at work. */
public final class Editor {

	/** What the site itself does, on nobody's order. */
	public static final String SITE = "site";

	private Editor() {
	}

	/** Does what somebody has asked for earlier, in that name. */
	public static void inTheNameOf(String account, Runnable work) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContextHolder
			.setContext(new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(account, "", List.of())));
		try {
			work.run();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	/** The name of the account that is signed in. */
	public static String name() {
		Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		return (signedIn != null) ? signedIn.getName() : SITE;
	}

}
