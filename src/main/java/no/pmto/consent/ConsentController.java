package no.pmto.consent;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.pmto.site.Language;
import no.pmto.site.PublicCache;
import no.pmto.site.Redirects;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a visitor's choice, from the banner or from the page on cookies. */
@Controller
@RequestMapping("/{language:[a-z]{2}}/{slug:${pmto.consent.slugs}}")
class ConsentController {

	private static final String ANSWER = "#consent";

	private final Choices choices;

	private final ConsentPages pages;

	private final KnownPages known;

	private final Visits visits;

	ConsentController(Choices choices, ConsentPages pages, KnownPages known, Visits visits) {
		this.choices = choices;
		this.pages = pages;
		this.known = known;
		this.visits = visits;
	}

	@GetMapping
	ModelAndView page(@PathVariable Language language, @PathVariable String slug, HttpServletRequest request,
			HttpServletResponse response) {
		if (!slug.equals(this.pages.slug(language))) {
			return Redirects.to(HttpStatus.MOVED_PERMANENTLY, this.pages.path(language));
		}
		PublicCache.forbid(response);
		return page(language, "", request);
	}

	/**
	 * Keeps a choice and leads back to where it was made.
	 * @param choice {@code all}, {@code necessary}, {@code own} with the purposes that
	 * get a yes, or {@code choose} for the page with every purpose
	 * @param yes the purposes that get a yes
	 * @param back the path of the page with the banner
	 */
	@PostMapping
	ModelAndView choose(@PathVariable Language language, @RequestParam(defaultValue = "") String choice,
			@RequestParam(defaultValue = "") List<String> yes, @RequestParam(defaultValue = "") String back,
			HttpServletRequest request, HttpServletResponse response) {
		PublicCache.forbid(response);
		if (isFromElsewhere(request)) {
			return refused(language, back, request, HttpStatus.FORBIDDEN);
		}
		return switch (choice) {
			case "all" -> kept(Choice.ALL, language, back, request, response);
			case "necessary" -> kept(Choice.NECESSARY, language, back, request, response);
			case "own" -> kept(new Choice(yes.contains("preferences"), yes.contains("statistics")), language, back,
					request, response);
			case "choose" -> page(language, back, request);
			default -> refused(language, back, request, HttpStatus.BAD_REQUEST);
		};
	}

	/** Nobody says yes for a visitor: a form on another site can't. */
	private static boolean isFromElsewhere(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		return site != null && !site.equals("same-origin") && !site.equals("none");
	}

	private ModelAndView kept(Choice choice, Language language, String back, HttpServletRequest request,
			HttpServletResponse response) {
		Choice heard = Choices.refusesCounting(request) ? choice.withoutStatistics() : choice;
		if (!heard.statistics()) {
			VisitNumber.of(request).map(UUID::toString).ifPresent(this.visits::forget);
		}
		this.choices.keep(heard, request, response);
		String path = isKnown(back) ? back : this.pages.path(language);
		return Redirects.to(HttpStatus.SEE_OTHER, path + ANSWER);
	}

	private boolean isKnown(String back) {
		String[] parts = back.split("[?]", 2);
		return this.known.at(parts[0]).isPresent()
				&& Arrays.stream(parts).skip(1).allMatch((query) -> query.matches("[a-z0-9=&_-]{1,200}"));
	}

	private ModelAndView refused(Language language, String back, HttpServletRequest request, HttpStatus status) {
		ModelAndView page = page(language, back, request);
		page.setStatus(status);
		return page;
	}

	private ModelAndView page(Language language, String back, HttpServletRequest request) {
		return this.pages.page(language, this.choices.of(request).orElse(null), isKnown(back) ? back : "",
				Choices.refusesCounting(request));
	}

}
