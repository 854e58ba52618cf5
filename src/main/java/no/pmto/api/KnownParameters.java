package no.pmto.api;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a parameter that the controller does not take: {@code postcode=5003} must not
 * be answered with all of Norway.
 */
class KnownParameters implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			List<String> known = of(method);
			if (!known.containsAll(request.getParameterMap().keySet())) {
				throw new Refusal(Problem.unknownParameter(known));
			}
		}
		return true;
	}

	/** The names of the parameters that this method takes from the query. */
	static List<String> of(HandlerMethod method) {
		return Arrays.stream(method.getMethod().getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestParam.class))
			.map(Parameter::getName)
			.toList();
	}

}
