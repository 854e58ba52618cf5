package no.pmto.editorial;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.pmto.site.StoredOnDevice;
import no.pmto.site.StoredOnDevice.Place;
import no.pmto.site.StoredOnDevice.Purpose;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * Remembers which page of the back office somebody asked for before they came in: in a
 * cookie, so that strangers leave nothing in the database. Never another site's address.
 */
final class PageAskedFor implements RequestCache {

	static final StoredOnDevice COOKIE = new StoredOnDevice("admin-page", Place.COOKIE, Purpose.NECESSARY, null, false);

	private static final Pattern OWN = Pattern
		.compile(Pattern.quote(EditorialSecurity.ROOT) + "([/?][^\\\\\\p{Cntrl}]*)?");

	private static final int LONGEST = 1000;

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		String page = page(request);
		String destination = request.getHeader("Sec-Fetch-Dest");
		boolean shown = destination == null || destination.equals("document");
		if (request.getMethod().equals("GET") && shown && page.length() <= LONGEST && OWN.matcher(page).matches()) {
			set(response, COOKIE.cookie(encode(page), request.isSecure()));
		}
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		return saved(request).map(SimpleSavedRequest::new).orElse(null);
	}

	/** Forgets a page that is reached; there is nothing in it to repeat. */
	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		if (saved(request).filter(page(request)::equals).isPresent()) {
			removeRequest(request, response);
		}
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		if (WebUtils.getCookie(request, COOKIE.name()) != null) {
			set(response, COOKIE.gone(request.isSecure()));
		}
	}

	private static Optional<String> saved(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, COOKIE.name()))
			.flatMap((cookie) -> decode(cookie.getValue()))
			.filter((page) -> OWN.matcher(page).matches());
	}

	private static String page(HttpServletRequest request) {
		String query = request.getQueryString();
		return request.getRequestURI() + ((query != null) ? "?" + query : "");
	}

	private static void set(HttpServletResponse response, ResponseCookie cookie) {
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.mutate().path(EditorialSecurity.ROOT).build().toString());
	}

	private static String encode(String page) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8));
	}

	private static Optional<String> decode(String value) {
		try {
			return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
