package no.pmto.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.cors.CorsUtils;

/**
 * Lets pages of other sites read the data, errors included: without credentials, and the
 * same for every origin, so that caches need not tell them apart.
 */
class CrossOrigin extends HttpFilter {

	private static final String METHODS = "GET, HEAD";

	private static final String ONE_DAY_IN_SECONDS = "86400";

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (CorsUtils.isPreFlightRequest(request)) {
			answer(response);
			return;
		}
		if (isReading(request.getMethod())) {
			open(response);
		}
		chain.doFilter(request, response);
	}

	/** The browser's question before a request that is not a simple one. */
	private static void answer(HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_NO_CONTENT);
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY_IN_SECONDS);
	}

	static boolean isReading(String method) {
		return HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
	}

	static void open(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
				HttpHeaders.LINK + ", " + HttpHeaders.RETRY_AFTER);
		response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
	}

}
