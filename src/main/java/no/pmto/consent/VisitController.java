package no.pmto.consent;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what {@code visit.js} tells, from browsers whose visitor has said yes to it. */
@Controller
class VisitController {

	private final Choices choices;

	private final Steps steps;

	private final Visits visits;

	VisitController(Choices choices, Steps steps, Visits visits) {
		this.choices = choices;
		this.steps = steps;
		this.visits = visits;
	}

	@PostMapping("/visit")
	ResponseEntity<Void> count(@RequestParam(defaultValue = "") String event,
			@RequestParam(defaultValue = "") String path, @RequestParam(defaultValue = "") String anchor,
			HttpServletRequest request) {
		if (!this.choices.of(request).map(Choice::statistics).orElse(false)) {
			return ResponseEntity.status(HttpStatus.FORBIDDEN).cacheControl(CacheControl.noStore()).build();
		}
		Optional<Step> step = this.steps.read(event, path, anchor);
		if (step.isEmpty()) {
			return ResponseEntity.badRequest().cacheControl(CacheControl.noStore()).build();
		}
		Optional<UUID> known = VisitNumber.of(request);
		UUID visit = known.orElseGet(UUID::randomUUID);
		this.visits.count(visit.toString(), step.get());
		ResponseEntity.HeadersBuilder<?> done = ResponseEntity.noContent().cacheControl(CacheControl.noStore());
		if (known.isEmpty()) {
			done.header(HttpHeaders.SET_COOKIE,
					ConsentStorage.VISIT.cookie(visit.toString(), request.isSecure()).toString());
		}
		return done.build();
	}

}
