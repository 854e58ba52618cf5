package no.pmto.site;

import java.util.Collections;
import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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
			.orElseGet(() -> Language.preferredOf(Collections.list(request.getLocales())));
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
