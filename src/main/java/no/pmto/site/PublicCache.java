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

	/** For so long a proxy may still answer with it while it fetches the new one. */
	private static final Duration WHILE_FETCHING = Duration.ofMinutes(1);

	/** For so long it may answer with it while the site is away. */
	private static final Duration WHILE_AWAY = Duration.ofDays(1);

	private static final CacheControl KEEP = CacheControl.maxAge(AGE)
		.cachePublic()
		.staleWhileRevalidate(WHILE_FETCHING)
		.staleIfError(WHILE_AWAY);

	private PublicCache() {
	}

	/**
	 * Lets anybody keep this page for a while; it asks about cookies until a cookie says
	 * not to.
	 */
	public static void allow(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, KEEP.getHeaderValue());
		response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
	}

	/** Lets anybody keep this answer for a while. */
	public static ResponseEntity.BodyBuilder allow(ResponseEntity.BodyBuilder answer) {
		return answer.cacheControl(KEEP);
	}

	/** Lets nobody keep this answer: it depends on what a visitor typed. */
	public static void forbid(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
	}

}
