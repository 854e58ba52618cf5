package no.pmto.api;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import no.pmto.site.PublicCache;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with a problem, which nobody may keep. */
@Component
class Problems {

	private final JsonMapper json;

	Problems(JsonMapper json) {
		this.json = json;
	}

	void write(Problem problem, HttpServletResponse response) throws IOException {
		response.setStatus(problem.status().value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		PublicCache.forbid(response);
		response.getOutputStream().write(this.json.writeValueAsBytes(problem.body()));
	}

	/** Turns the refusals of this package's controllers into answers. */
	@RestControllerAdvice(basePackageClasses = Problems.class)
	static class Refusals {

		private final Problems problems;

		Refusals(Problems problems) {
			this.problems = problems;
		}

		@ExceptionHandler
		void answer(Refusal refusal, HttpServletResponse response) throws IOException {
			this.problems.write(refusal.problem(), response);
		}

	}

}
