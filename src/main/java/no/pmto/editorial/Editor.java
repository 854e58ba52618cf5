package no.pmto.editorial;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is at work. */
public final class Editor {

	/** What the site itself does, on nobody's order. */
	static final String SITE = "site";

	private Editor() {
	}

	/** The name of the account that is signed in. */
	public static String name() {
		Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		return (signedIn != null) ? signedIn.getName() : SITE;
	}

}
