package no.pmto.editorial.pages;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import no.pmto.content.PassageField;
import no.pmto.content.PassageId;
import no.pmto.content.PassageText;
import no.pmto.content.Passages;
import no.pmto.editorial.pages.Editing.Sent;
import no.pmto.editorial.pages.Publishing.Hindrance;
import no.pmto.site.Language;
import no.pmto.site.PageNotFound;
import no.pmto.site.Redirects;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One passage: its languages side by side, and what becomes of them. */
@Controller
@RequestMapping(PagesController.ROOT + "/{page}/passages/{anchor}")
class PassageController {

	/** Stands for the head of a page in an address; no anchor can be written so. */
	private static final String HEAD = "_";

	private final Editing editing;

	private final Publishing publishing;

	private final Passages passages;

	private final PassageViews views;

	private final Clock clock;

	PassageController(Editing editing, Publishing publishing, Passages passages, PassageViews views, Clock clock) {
		this.editing = editing;
		this.publishing = publishing;
		this.passages = passages;
		this.views = views;
		this.clock = clock;
	}

	static String path(PassageId id) {
		return PagesController.ROOT + "/" + id.page() + "/passages/" + Objects.requireNonNullElse(id.anchor(), HEAD);
	}

	static PassageId id(String page, String anchor) {
		return new PassageId(page, anchor.equals(HEAD) ? null : anchor);
	}

	@GetMapping
	ModelAndView show(@PathVariable String page, @PathVariable String anchor,
			@RequestParam(defaultValue = "") String said) {
		Passage passage = this.editing.find(id(page, anchor));
		return this.views.form(passage, passage.current()).addObject("said", said);
	}

	/** Saves; then publishes, if that was the button. */
	@PostMapping
	ModelAndView save(@PathVariable String page, @PathVariable String anchor, @RequestParam Map<String, String> form) {
		PassageId id = id(page, anchor);
		List<PassageField> fields = this.passages.fields(id);
		Map<Language, Sent> sent = PassageForm.read(fields, form);
		Map<Language, PassageText> others = this.editing.save(id, sent);
		if (!others.isEmpty()) {
			return conflict(id, sent, others);
		}
		boolean publish = "publish".equals(form.get("then"));
		return publish ? publish(id) : saved(id, "saved");
	}

	private ModelAndView conflict(PassageId id, Map<Language, Sent> sent, Map<Language, PassageText> others) {
		Passage passage = this.editing.find(id);
		Map<Language, PassageText> texts = new LinkedHashMap<>(passage.current());
		sent.forEach((language, words) -> texts.put(language, words.text()));
		ModelAndView view = this.views.form(passage, texts)
			.addObject("others", this.views.conflicts(others, texts, id));
		view.setStatus(HttpStatus.CONFLICT);
		return view;
	}

	@PostMapping("/publish")
	ModelAndView publish(@PathVariable String page, @PathVariable String anchor) {
		return publish(id(page, anchor));
	}

	private ModelAndView publish(PassageId id) {
		List<Hindrance> hindrances = this.publishing.publish(List.of(id));
		return hindrances.isEmpty() ? saved(id, "published") : refused(id).addObject("hindrances", hindrances);
	}

	/** Plans, for a time in Norway and Denmark; refused where it is no time to come. */
	@PostMapping("/plan")
	ModelAndView plan(@PathVariable String page, @PathVariable String anchor,
			@RequestParam(defaultValue = "") String at) {
		PassageId id = id(page, anchor);
		List<Hindrance> hindrances = this.publishing.hindrances(this.editing.find(id));
		if (!hindrances.isEmpty()) {
			return refused(id).addObject("hindrances", hindrances);
		}
		Instant time = time(at);
		if (time == null || time.isBefore(this.clock.instant())) {
			return refused(id).addObject("wrongTime", true).addObject("at", at);
		}
		this.publishing.plan(id, time);
		return saved(id, "planned");
	}

	private static @Nullable Instant time(String written) {
		try {
			return LocalDateTime.parse(written.strip().replace(' ', 'T')).atZone(WordsColumn.OSLO).toInstant();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	@PostMapping("/unplan")
	ModelAndView unplan(@PathVariable String page, @PathVariable String anchor) {
		this.publishing.unplan(id(page, anchor));
		return saved(id(page, anchor), "unplanned");
	}

	@PostMapping("/discard")
	ModelAndView discard(@PathVariable String page, @PathVariable String anchor, @RequestParam Language language) {
		this.editing.discard(id(page, anchor), language);
		return saved(id(page, anchor), "discarded");
	}

	@PostMapping("/in-step")
	ModelAndView inStep(@PathVariable String page, @PathVariable String anchor, @RequestParam Language language) {
		this.publishing.inStep(id(page, anchor), language);
		return saved(id(page, anchor), "instep");
	}

	@GetMapping("/revisions")
	ModelAndView revisions(@PathVariable String page, @PathVariable String anchor,
			@RequestParam(defaultValue = "nb") Language language) {
		return this.views.revisions(this.editing.find(id(page, anchor)), language);
	}

	@PostMapping("/revisions/{revision}")
	ModelAndView rollBack(@PathVariable String page, @PathVariable String anchor, @PathVariable long revision) {
		PassageId id = this.publishing.rollBack(revision);
		if (!id.equals(id(page, anchor))) {
			throw new PageNotFound();
		}
		return saved(id, "restored");
	}

	/** How these words would look, for the script that shows it while one writes. */
	@PostMapping("/proof")
	ModelAndView proof(@PathVariable String page, @PathVariable String anchor, @RequestParam Language language,
			@RequestParam Map<String, String> form) {
		PassageId id = id(page, anchor);
		return this.views.proof(id, language, PassageForm.text(this.passages.fields(id), form, language));
	}

	private ModelAndView refused(PassageId id) {
		Passage passage = this.editing.find(id);
		ModelAndView view = this.views.form(passage, passage.current());
		view.setStatus(HttpStatus.BAD_REQUEST);
		return view;
	}

	private static ModelAndView saved(PassageId id, String said) {
		return Redirects.to(HttpStatus.SEE_OTHER, path(id) + "?said=" + said);
	}

}
