package no.pmto.site;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * How long browsers and proxies may keep a public page: long enough to help, short enough
 * to correct a number.
 */
public final class PublicCache {

	static final Duration AGE = Duration.ofMinutes(5);

	private PublicCache() {
	}

	/**
	 * Lets anybody keep this page for a while; it asks about cookies until a cookie says
	 * not to.
	 */
	public static void allow(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.maxAge(AGE).cachePublic().getHeaderValue());
		response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
	}

	/** Lets anybody keep this answer for a while. */
	public static ResponseEntity.BodyBuilder allow(ResponseEntity.BodyBuilder answer) {
		return answer.cacheControl(CacheControl.maxAge(AGE).cachePublic());
	}

	/** Lets nobody keep this answer: it depends on what a visitor typed. */
	public static void forbid(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
	}

}
