package no.pmto.site;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers that let a page do only what it needs, on every answer: pages, files, errors,
 * and what the firewall turns away before anything else sees it.
 */
final class SecurityHeaders extends OncePerRequestFilter {

	private static final Map<String, String> HEADERS = headers();

	private static final String ONE_YEAR = "max-age=31536000 ; includeSubDomains";

	private static Map<String, String> headers() {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Content-Security-Policy",
				"default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
						+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
		headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=(self), payment=(), usb=()");
		headers.put("Referrer-Policy", "no-referrer");
		headers.put("X-Content-Type-Options", "nosniff");
		headers.put("X-Frame-Options", "DENY");
		headers.put("Cross-Origin-Opener-Policy", "same-origin");
		headers.put("Cross-Origin-Resource-Policy", "same-origin");
		return Map.copyOf(headers);
	}

	/**
	 * All of them.
	 * @param https whether the request came by HTTPS: only then may a browser be told to
	 * use nothing else
	 */
	static Map<String, String> of(boolean https) {
		if (!https) {
			return HEADERS;
		}
		Map<String, String> headers = new LinkedHashMap<>(HEADERS);
		headers.put("Strict-Transport-Security", ONE_YEAR);
		return headers;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		of(request.isSecure()).forEach(response::setHeader);
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** First in line, and again for error pages. */
	@Configuration(proxyBeanMethods = false)
	static class Registration {

		@Bean
		FilterRegistrationBean<SecurityHeaders> securityHeaders() {
			FilterRegistrationBean<SecurityHeaders> filter = new FilterRegistrationBean<>(new SecurityHeaders());
			filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
			filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
			return filter;
		}

	}

}
