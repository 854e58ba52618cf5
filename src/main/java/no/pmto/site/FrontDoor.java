package no.pmto.site;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The addresses without a page of their own: the root, and a language without its slash.
 */
@Controller
class FrontDoor {

	/** The front page in every language. */
	static Map<Language, String> paths() {
		return Language.each((language) -> "/" + language.tag() + "/");
	}

	@GetMapping("/")
	ResponseEntity<Void> toPreferredLanguage(HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.FOUND)
			.header(HttpHeaders.LOCATION, "/" + LanguageOfRequest.of(request).tag() + "/")
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.build();
	}

	@GetMapping("/{language:[a-z]{2}}")
	ResponseEntity<Void> toFrontPage(@PathVariable Language language) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.header(HttpHeaders.LOCATION, "/" + language.tag() + "/")
			.build();
	}

}
