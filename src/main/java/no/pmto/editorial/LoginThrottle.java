package no.pmto.editorial;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;

import javax.sql.DataSource;

import io.github.bucket4j.BucketConfiguration;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import no.pmto.database.SharedLimits;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets nobody guess passwords: so many attempts for each account and each client. */
class LoginThrottle extends HttpFilter {

	/** On a request that was one too many. */
	static final String TOO_MANY = LoginThrottle.class.getName();

	private static final String LOGIN = EditorialSecurity.ROOT + "/login";

	private static final int CODES = 5;

	private static final Duration WHILE = Duration.ofMinutes(15);

	private final transient SharedLimits limits;

	private final transient BucketConfiguration ofAccount;

	private final transient BucketConfiguration ofClient;

	private final transient BucketConfiguration ofCodes = SharedLimits.atMost(CODES, WHILE);

	LoginThrottle(DataSource database, int ofAccount, int ofClient) {
		this.limits = new SharedLimits(database, "login_limit");
		this.ofAccount = SharedLimits.atMost(ofAccount, WHILE);
		this.ofClient = SharedLimits.atMost(ofClient, WHILE);
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		boolean login = request.getMethod().equals("POST")
				&& (request.getRequestURI().equals(LOGIN) || request.getRequestURI().startsWith(LOGIN + "/"));
		if (login && !allows(request)) {
			request.setAttribute(TOO_MANY, true);
			request.getRequestDispatcher(LOGIN).forward(asked(request), response);
			return;
		}
		chain.doFilter(request, response);
	}

	/**
	 * The same request as one for the page: the chain must not take it for a login again.
	 */
	private static HttpServletRequest asked(HttpServletRequest request) {
		return new HttpServletRequestWrapper(request) {

			@Override
			public String getMethod() {
				return "GET";
			}

		};
	}

	private boolean allows(HttpServletRequest request) {
		return this.limits.allows(id("client " + request.getRemoteAddr()), this.ofClient)
				&& (!request.getRequestURI().equals(LOGIN) || allowsPassword(request.getParameter("username")));
	}

	/** Counts one more password of this account; false when it is one too many. */
	boolean allowsPassword(@Nullable String account) {
		String name = Objects.requireNonNullElse(account, "").strip().toLowerCase(Locale.ROOT);
		return this.limits.allows(id("account " + name), this.ofAccount);
	}

	/** Counts one more code sent to this account; false when it is one too many. */
	boolean allowsCode(String account) {
		return this.limits.allows(id("code " + account), this.ofCodes);
	}

	private static long id(String who) {
		try {
			return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(who.getBytes(StandardCharsets.UTF_8)))
				.getLong();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Only the security chain uses it. */
	@Configuration(proxyBeanMethods = false)
	static class Registration {

		@Bean
		LoginThrottle loginThrottle(DataSource database,
				@Value("${pmto.editorial.attempts-per-account:10}") int ofAccount,
				@Value("${pmto.editorial.attempts-per-client:50}") int ofClient) {
			return new LoginThrottle(database, ofAccount, ofClient);
		}

		@Bean
		FilterRegistrationBean<LoginThrottle> notForEverybody(LoginThrottle throttle) {
			FilterRegistrationBean<LoginThrottle> filter = new FilterRegistrationBean<>(throttle);
			filter.setEnabled(false);
			return filter;
		}

	}

}
