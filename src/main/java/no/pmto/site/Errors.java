package no.pmto.site;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page for everything that goes wrong, in the visitor's language, with the finder on
 * it.
 */
@Controller
class Errors implements ErrorController {

	private static final int SERVER_ERROR = 500;

	private final Layouts layouts;

	private final Editions editions;

	private final Words words;

	Errors(Layouts layouts, Editions editions, Words words) {
		this.layouts = layouts;
		this.editions = editions;
		this.words = words;
	}

	@RequestMapping("${spring.web.error.path:${error.path:/error}}")
	ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code
				: HttpServletResponse.SC_NOT_FOUND;
		response.setStatus(status);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		Language language = LanguageOfRequest.of(request);
		int described = described(status);
		String title = this.words.get(language, "site.error." + described + ".title");
		PageHead head = new PageHead(language, title, title, FrontDoor.paths()).notIndexed();
		return new ModelAndView("site/error").addObject("layout", this.layouts.around(head, this.editions.current()))
			.addObject("status", described);
	}

	/** The nearest status that has words of its own. */
	private static int described(int status) {
		return switch (status) {
			case 400, 403, 404, 405, 503 -> status;
			default -> (status < SERVER_ERROR) ? HttpServletResponse.SC_BAD_REQUEST : SERVER_ERROR;
		};
	}

	/** What goes wrong before or below a page's own code. */
	@ControllerAdvice
	static class Elsewhere {

		/**
		 * The database is away: what is published can still be read, nothing be written.
		 */
		@ExceptionHandler({ DataAccessResourceFailureException.class, CannotCreateTransactionException.class })
		void notNow(HttpServletResponse response) throws IOException {
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}

		/** A part of the path that can't be read names no page. */
		@ExceptionHandler(MethodArgumentTypeMismatchException.class)
		void notFound(HttpServletResponse response) throws IOException {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}

	}

}
