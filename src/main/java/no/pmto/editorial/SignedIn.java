package no.pmto.editorial;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the pages of the back office who is signed in. */
@ControllerAdvice(basePackageClasses = SignedIn.class)
class SignedIn {

	private final List<Area> areas;

	private final RoleHierarchy roles;

	SignedIn(List<Area> areas, RoleHierarchy roles) {
		this.areas = areas;
		this.roles = roles;
	}

	@ModelAttribute("signedIn")
	@Nullable String name(@Nullable Authentication signedIn) {
		return (signedIn != null && !SecondFactor.isMissing(signedIn)) ? signedIn.getName() : null;
	}

	/** Where one is, for the menu. */
	@ModelAttribute("here")
	String here(HttpServletRequest request) {
		return request.getRequestURI();
	}

	/** The parts of the office that are open to who asks, for the menu. */
	@ModelAttribute("areas")
	List<Area> areas(@Nullable Authentication signedIn) {
		if (signedIn == null || SecondFactor.isMissing(signedIn)) {
			return List.of();
		}
		Set<String> may = this.roles.getReachableGrantedAuthorities(signedIn.getAuthorities())
			.stream()
			.map(GrantedAuthority::getAuthority)
			.collect(Collectors.toSet());
		return this.areas.stream().filter((area) -> may.contains("ROLE_" + area.role().name())).toList();
	}

}
