package no.pmto.prepared;

import java.util.regex.Pattern;

import no.pmto.site.PageForms;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: two requests for the same address get the same bytes.
 *
 * @param path as it was sent
 * @param asks whether the page asks what may be kept on the device
 * @param https whether the request came by HTTPS: browsers are then told to stay with it
 */
record Address(String path, boolean asks, boolean https) {

	/**
	 * No percent signs and no parameters: a page has one spelling on the shelf, and who
	 * makes up others fills nothing.
	 */
	private static final Pattern PLAIN = Pattern.compile("/[a-zA-Z0-9/._-]{0,200}");

	/** The data service counts how often it is asked, and so must see every request. */
	private static final String DATA = "/api/";

	private static final String OFFICE = "/admin";

	/** The address, or null where the answer can't be a prepared one. */
	static @Nullable Address of(Request request, PageForms forms) {
		String method = request.getMethod();
		String path = request.getHttpURI().getPath();
		boolean reads = HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
		if (!reads || request.getHttpURI().getQuery() != null || request.getHeaders().contains(HttpHeader.RANGE)
				|| path == null || path.startsWith(DATA) || path.startsWith(OFFICE) || !PLAIN.matcher(path).matches()) {
			return null;
		}
		return new Address(path, forms.asks(cookie(request, forms.cookie())), request.isSecure());
	}

	private static @Nullable String cookie(Request request, String name) {
		if (!request.getHeaders().contains(HttpHeader.COOKIE)) {
			return null;
		}
		for (HttpCookie cookie : Request.getCookies(request)) {
			if (cookie.getName().equals(name)) {
				return cookie.getValue();
			}
		}
		return null;
	}

}
