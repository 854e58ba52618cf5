package no.pmto.site;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseCookie;

/**
 * Something the site keeps on a visitor's device. Whoever keeps it sets it from here, and
 * the page on cookies lists every bean of this type, so that the two can't differ.
 *
 * @param name of the cookie, or of the entry in the browser's storage
 * @param place where it lies
 * @param purpose what it is for
 * @param lifetime how long it lies there; null when it goes with the browser's session,
 * or for storage, which stays until it is taken back
 * @param readByScripts whether the site's scripts may read it
 */
public record StoredOnDevice(String name, Place place, Purpose purpose, @Nullable Duration lifetime,
		boolean readByScripts) {

	/** Where on the device. */
	public enum Place {

		COOKIE, STORAGE

	}

	/** What for; all but the first need a yes. */
	public enum Purpose {

		NECESSARY, PREFERENCES, STATISTICS

	}

	/** A cookie of this kind. */
	public ResponseCookie cookie(String value, boolean https) {
		ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(this.name, value)
			.path("/")
			.sameSite("Lax")
			.httpOnly(!this.readByScripts)
			.secure(https);
		return ((this.lifetime != null) ? cookie.maxAge(this.lifetime) : cookie).build();
	}

	/** What makes a browser delete the cookie at once. */
	public ResponseCookie gone(boolean https) {
		return cookie("", https).mutate().maxAge(Duration.ZERO).build();
	}

}
