package no.pmto.consent;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.util.WebUtils;

/** The random number that ties the steps of one visit together, and says nothing else. */
final class VisitNumber {

	private VisitNumber() {
	}

	static Optional<UUID> of(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, ConsentStorage.VISIT.name());
		return Optional.ofNullable(cookie).flatMap((kept) -> read(kept.getValue()));
	}

	private static Optional<UUID> read(String written) {
		return (written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) ? Optional.of(UUID.fromString(written))
				: Optional.empty();
	}

}
