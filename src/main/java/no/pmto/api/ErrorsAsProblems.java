package no.pmto.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;

/**
 * Whatever fails below {@code /api}, before, in or after a controller, is answered with a
 * problem, never with the page that people get.
 */
class ErrorsAsProblems extends HttpFilter {

	private final transient Problems problems;

	ErrorsAsProblems(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String failed = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		if (!failed.equals("/api") && !failed.startsWith("/api/")) {
			chain.doFilter(request, response);
			return;
		}
		if (CrossOrigin.isReading(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_METHOD)))) {
			CrossOrigin.open(response);
		}
		this.problems.write(Problem.of(status(request)), response);
	}

	private static HttpStatus status(HttpServletRequest request) {
		HttpStatus status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)
				? HttpStatus.resolve(code) : null;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}
