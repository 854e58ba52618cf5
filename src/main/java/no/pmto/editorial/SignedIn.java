package no.pmto.editorial;

import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the pages of the back office who is signed in. */
@ControllerAdvice(basePackageClasses = SignedIn.class)
class SignedIn {

	@ModelAttribute("signedIn")
	@Nullable String name(@Nullable Principal signedIn) {
		return (signedIn != null) ? signedIn.getName() : null;
	}

	@ModelAttribute("isAdmin")
	boolean isAdmin(HttpServletRequest request) {
		return request.isUserInRole("ADMIN");
	}

}
