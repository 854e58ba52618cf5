package no.pmto.editorial.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.pmto.content.PassageId;
import no.pmto.content.PassageText;
import no.pmto.content.Proofs;
import no.pmto.editorial.Area;
import no.pmto.editorial.Role;
import no.pmto.editorial.pages.Publishing.Hindrance;
import no.pmto.site.Language;
import no.pmto.site.PageNotFound;
import no.pmto.site.Redirects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All pages, and each as a whole. */
@Controller
@RequestMapping(PagesController.ROOT)
class PagesController {

	static final String ROOT = "/admin/pages";

	private final Overview overview;

	private final Drafts drafts;

	private final Publishing publishing;

	private final Proofs proofs;

	PagesController(Overview overview, Drafts drafts, Publishing publishing, Proofs proofs) {
		this.overview = overview;
		this.drafts = drafts;
		this.publishing = publishing;
		this.proofs = proofs;
	}

	/** Every page, or with {@code show=work} what is to be done. */
	@GetMapping
	ModelAndView list(@RequestParam(defaultValue = "") String show) {
		boolean work = show.equals("work");
		List<Overview.PageStates> pages = this.overview.all();
		return view("list")
			.addObject("pages",
					work ? pages.stream().filter(Overview.PageStates::hasWork).map(Overview.PageStates::work).toList()
							: pages)
			.addObject("work", work);
	}

	@GetMapping("/{page}")
	ModelAndView page(@PathVariable String page) {
		return page(page, List.of());
	}

	private ModelAndView page(String page, List<Hindrance> hindrances) {
		return view("page").addObject("states", this.overview.of(page).orElseThrow(PageNotFound::new))
			.addObject("hindrances", hindrances);
	}

	/** Publishes every draft of the page, or says why none can be. */
	@PostMapping("/{page}/publish")
	ModelAndView publish(@PathVariable String page) {
		List<Hindrance> hindrances = this.publishing.publish(this.drafts.ofPage(page).keySet());
		if (hindrances.isEmpty()) {
			return Redirects.to(HttpStatus.SEE_OTHER, ROOT + "/" + page);
		}
		ModelAndView view = page(page, hindrances);
		view.setStatus(HttpStatus.BAD_REQUEST);
		return view;
	}

	@PostMapping("/{page}/reviewed")
	ModelAndView reviewed(@PathVariable String page) {
		this.publishing.reviewed(this.overview.of(page).orElseThrow(PageNotFound::new).page());
		return Redirects.to(HttpStatus.SEE_OTHER, ROOT + "/" + page);
	}

	/** The whole page as visitors would see it if all drafts were published. */
	@GetMapping("/{page}/preview/{language}")
	ModelAndView preview(@PathVariable String page, @PathVariable Language language) {
		Map<PassageId, Map<Language, PassageText>> texts = new HashMap<>();
		this.drafts.ofPage(page).forEach((passage, drafts) -> {
			Map<Language, PassageText> words = new HashMap<>();
			drafts.forEach((in, draft) -> words.put(in, draft.text()));
			texts.put(passage, words);
		});
		return this.proofs.page(page, language, texts).orElseThrow(PageNotFound::new);
	}

	private static ModelAndView view(String name) {
		return new ModelAndView("editorial/pages/" + name).addObject("languages", Language.values());
	}

	/** Where pages stand in the menu. */
	@Configuration(proxyBeanMethods = false)
	static class InMenu {

		@Bean
		@Order(10)
		Area pagesArea() {
			return new Area(ROOT, Role.EDITOR, "editorial.pages");
		}

	}

}
