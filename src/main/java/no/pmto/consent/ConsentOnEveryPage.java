package no.pmto.consent;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether it should ask. */
@ControllerAdvice
class ConsentOnEveryPage {

	private final Choices choices;

	ConsentOnEveryPage(Choices choices) {
		this.choices = choices;
	}

	/**
	 * Whether this visitor has not chosen yet. All that public pages depend on, so that
	 * each has two forms and no more.
	 */
	@ModelAttribute("undecided")
	boolean undecided(HttpServletRequest request) {
		return this.choices.of(request).isEmpty();
	}

}
