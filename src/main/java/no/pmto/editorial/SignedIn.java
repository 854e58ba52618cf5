package no.pmto.editorial;

import java.security.Principal;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the pages of the back office who is signed in. */
@ControllerAdvice(basePackageClasses = SignedIn.class)
class SignedIn {

	private final List<Area> areas;

	SignedIn(List<Area> areas) {
		this.areas = areas;
	}

	@ModelAttribute("signedIn")
	@Nullable String name(@Nullable Principal signedIn) {
		return (signedIn != null) ? signedIn.getName() : null;
	}

	/** The parts of the office that are open to who asks, for the menu. */
	@ModelAttribute("areas")
	List<Area> areas(HttpServletRequest request) {
		return this.areas.stream().filter((area) -> request.isUserInRole(area.role().name())).toList();
	}

}
