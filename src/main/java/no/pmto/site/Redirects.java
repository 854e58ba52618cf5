package no.pmto.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Sends a visitor on. */
public final class Redirects {

	private Redirects() {
	}

	/**
	 * Sends on to a path of this site.
	 * @param status one of the 3xx
	 */
	public static ModelAndView to(HttpStatus status, String path) {
		RedirectView redirect = new RedirectView(path);
		redirect.setStatusCode(status);
		redirect.setExposeModelAttributes(false);
		redirect.setExpandUriTemplateVariables(false);
		return new ModelAndView(redirect);
	}

}
