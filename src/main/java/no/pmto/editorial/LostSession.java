package no.pmto.editorial;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Leads whoever has no session to the login, and says there, to those who were sending
 * something, what has become of it.
 */
final class LostSession implements AuthenticationEntryPoint {

	static final String LOGIN = EditorialSecurity.ROOT + "/login";

	private static final String LOST = LOGIN + "?lost";

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
			throws IOException {
		response.sendRedirect(HttpMethod.GET.matches(request.getMethod()) ? LOGIN : LOST);
	}

}
