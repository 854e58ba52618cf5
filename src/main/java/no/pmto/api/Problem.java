package no.pmto.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;

/**
 * What went wrong, for a program to read (RFC 9457). Never repeats what was asked.
 *
 * @param type {@code about:blank}, or the place in the description that explains it
 * @param members what a program may do about it, by name
 */
record Problem(HttpStatus status, String type, String title, String detail, Map<String, Object> members) {

	/** Words that can't be a postal code or the name of a place. */
	static Problem invalidPlace(String reason, String detail, List<?> similar) {
		return explained(HttpStatus.BAD_REQUEST, "invalid-place", "Not a place", detail,
				Map.of("result", "invalid", "reason", reason, "similar", similar));
	}

	/** A postal code or name that no place has. */
	static Problem unknownPlace(String reason, String detail, List<?> similar) {
		return explained(HttpStatus.NOT_FOUND, "unknown-place", "Unknown place", detail,
				Map.of("result", "unknown", "reason", reason, "similar", similar));
	}

	/** A value that the parameter can't have. */
	static Problem invalidParameter(String parameter, List<String> allowed) {
		return explained(HttpStatus.BAD_REQUEST, "invalid-parameter", "Invalid parameter",
				"The parameter '%s' must be one of: %s.".formatted(parameter, String.join(", ", allowed)),
				Map.of("parameter", parameter, "allowed", allowed));
	}

	/**
	 * A parameter that is not known here: leaving it aside would answer another question.
	 */
	static Problem unknownParameter(List<String> allowed) {
		String known = allowed.isEmpty() ? "none are" : String.join(", ", allowed);
		return explained(HttpStatus.BAD_REQUEST, "unknown-parameter", "Unknown parameter",
				"There is a parameter that is not known here. Known: " + known + ".", Map.of("allowed", allowed));
	}

	/** A postal code without its country, though the same digits may exist in several. */
	static Problem countryMissing(List<String> countries) {
		String known = countries.isEmpty() ? "no country has this one" : "this one exists in " + countries;
		return explained(HttpStatus.BAD_REQUEST, "country-missing", "Country missing",
				"A postal code needs the parameter 'country' beside it; " + known + ".",
				Map.of("parameter", "country", "countries", countries));
	}

	/** More requests from one address than this service answers. */
	static Problem tooManyRequests(int perMinute, long seconds) {
		return explained(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "Too many requests",
				"At most %d requests a minute are answered. Try again in %d s.".formatted(perMinute, seconds),
				Map.of("retryAfter", seconds));
	}

	/** What its status says, and no more. */
	static Problem of(HttpStatus status) {
		String detail = switch (status) {
			case NOT_FOUND -> "There is nothing at this address.";
			case METHOD_NOT_ALLOWED -> "Only GET and HEAD are answered here.";
			case BAD_REQUEST -> "The request can't be read.";
			default -> status.is5xxServerError() ? "Something went wrong on our side." : status.getReasonPhrase() + ".";
		};
		return new Problem(status, "about:blank", status.getReasonPhrase(), detail, Map.of());
	}

	private static Problem explained(HttpStatus status, String name, String title, String detail,
			Map<String, Object> members) {
		return new Problem(status, Description.PATH + "#/x-problems/" + name, title, detail, members);
	}

	/** As the standard writes it. */
	Map<String, Object> body() {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("type", this.type);
		body.put("title", this.title);
		body.put("status", this.status.value());
		body.put("detail", this.detail);
		body.putAll(this.members);
		return body;
	}

}
