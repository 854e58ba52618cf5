package no.pmto.api;

import java.io.IOException;
import java.time.Duration;

import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/**
 * Answers no client more often than its allowance says. For the data service only: the
 * pages and forms that families use have no limit.
 */
class RequestLimit extends HttpFilter {

	private final transient ClientBuckets buckets;

	private final transient Problems problems;

	private final int requestsPerMinute;

	RequestLimit(Allowance allowance, Problems problems) {
		this.requestsPerMinute = allowance.requestsPerMinute();
		this.buckets = new ClientBuckets(this.requestsPerMinute, TimeMeter.SYSTEM_NANOTIME);
		this.problems = problems;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		ConsumptionProbe taken = this.buckets.take(request.getRemoteAddr());
		if (taken.isConsumed()) {
			chain.doFilter(request, response);
			return;
		}
		long seconds = Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds() + 1;
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
		this.problems.write(Problem.tooManyRequests(this.requestsPerMinute, seconds), response);
	}

}
