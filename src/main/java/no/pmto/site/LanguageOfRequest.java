package no.pmto.site;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a request: that of its path, else what the browser prefers. Never kept
 * in a session or cookie.
 */
@Component("localeResolver")
class LanguageOfRequest implements LocaleResolver {

	static Language of(HttpServletRequest request) {
		return Language.ofPath(path(request))
			.orElseGet(() -> Language.preferredOf(preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))));
	}

	/**
	 * Read here, since the servlet's own reading puts the server's language where the
	 * visitor names none.
	 */
	private static List<Locale> preferred(@Nullable String header) {
		try {
			return LanguageRange.parse((header != null) ? header : "*")
				.stream()
				.map((range) -> Locale.forLanguageTag(range.getRange()))
				.toList();
		}
		catch (IllegalArgumentException ex) {
			return List.of();
		}
	}

	private static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed != null) ? failed.toString() : request.getRequestURI();
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return of(request).locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("the path decides the language");
	}

}
