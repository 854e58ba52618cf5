package no.pmto.editorial.listings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import no.pmto.directory.Municipality;
import no.pmto.directory.Names;
import no.pmto.site.Language;
import no.pmto.site.PageNotFound;
import no.pmto.site.Redirects;
import no.pmto.site.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One listing: its form, its confirmation, and its end. */
@Controller
@RequestMapping(ListingsController.ROOT)
class ListingController {

	private static final int LONGEST_REASON = 300;

	private static final Map<String, String> PREFIXES = Map.of("municipality", "kom", "family_counselling", "fvk",
			"bup", "bup", "bufetat", "bufetat", "organisation", "org");

	private final Listings listings;

	private final ListingCheck check;

	private final ListingViews views;

	private final Words words;

	ListingController(Listings listings, ListingCheck check, ListingViews views, Words words) {
		this.listings = listings;
		this.check = check;
		this.views = views;
		this.words = words;
	}

	@GetMapping("/new")
	ModelAndView empty(Locale locale) {
		return this.views.form(ListingForm.empty(), null, locale);
	}

	/** Makes a listing; an empty id is made from its name. */
	@PostMapping("/new")
	ModelAndView create(@RequestParam MultiValueMap<String, String> form, Locale locale) {
		ListingRow empty = ListingForm.empty().row().with(ListingField.ID, form.getFirst("id"));
		ListingForm sent = ListingForm.read(form, empty, this.views.places());
		return choosing(sent, form, null, locale).orElseGet(() -> save(withId(sent), null, form, locale));
	}

	private static ListingForm withId(ListingForm sent) {
		String name = Names.slug(Objects.requireNonNullElse(sent.row().get(ListingField.NAME), ""));
		if (sent.row().get(ListingField.ID) != null || name.isEmpty()) {
			return sent;
		}
		String type = Objects.requireNonNullElse(sent.row().get(ListingField.TYPE), "");
		return sent.named(PREFIXES.getOrDefault(type, "org") + "-" + name);
	}

	@GetMapping("/{id}")
	ModelAndView show(@PathVariable String id, @RequestParam(defaultValue = "") String said, Locale locale) {
		ListingRow row = this.listings.find(id).orElseThrow(PageNotFound::new);
		return this.views.form(ListingForm.of(row), row, locale).addObject("said", said);
	}

	/**
	 * Saves, and confirms if that was the button; or changes what is chosen in the form.
	 */
	@PostMapping("/{id}")
	ModelAndView save(@PathVariable String id, @RequestParam MultiValueMap<String, String> form, Locale locale) {
		@Nullable ListingRow current = this.listings.find(id).orElse(null);
		ListingRow base = (current != null) ? current
				: new ListingRow(Map.of(ListingField.ID, id, ListingField.GENERAL, "false"));
		ListingForm sent = ListingForm.read(form, base, this.views.places());
		return choosing(sent, form, base, locale).orElseGet(() -> save(sent, base, form, locale));
	}

	private ModelAndView save(ListingForm sent, @Nullable ListingRow base, MultiValueMap<String, String> form,
			Locale locale) {
		Map<ListingField, String> problems = problems(sent, base == null);
		if (!problems.isEmpty()) {
			ModelAndView view = this.views.form(sent, base, problems, locale);
			view.setStatus(HttpStatus.BAD_REQUEST);
			return view;
		}
		@Nullable ConfirmedHow how = ConfirmedHow.of(then(form).replaceFirst("^confirm-", "")).orElse(null);
		if (!this.listings.save(sent, how, reason(sent, base == null, how, locale))) {
			return overtaken(sent, locale);
		}
		String said = (how != null) ? "confirmed" : (base == null) ? "made" : "saved";
		return Redirects.to(HttpStatus.SEE_OTHER, ListingsController.path(sent.row().id()) + "?said=" + said);
	}

	private Map<ListingField, String> problems(ListingForm sent, boolean fresh) {
		Map<ListingField, String> problems = new EnumMap<>(ListingField.class);
		this.check.problems(sent.row()).forEach((problem) -> problems.put(problem.field(), problem.kind().key()));
		@Nullable String id = sent.row().get(ListingField.ID);
		if (fresh && id != null && this.listings.find(id).isPresent()) {
			problems.put(ListingField.ID, "editorial.listings.id.taken");
		}
		else if (fresh && id != null && !id.contains("-")) {
			problems.putIfAbsent(ListingField.ID, "editorial.listings.id.hyphen");
		}
		return problems;
	}

	private ModelAndView overtaken(ListingForm sent, Locale locale) {
		@Nullable ListingRow theirs = this.listings.find(sent.row().id()).orElse(null);
		ModelAndView view = this.views.form(sent.seen(theirs), sent.row(), locale)
			.addObject("overtaken", true)
			.addObject("theirs", theirs)
			.addObject("differences", this.views.differences(theirs, sent.over(theirs)));
		view.setStatus(HttpStatus.CONFLICT);
		return view;
	}

	/** The form again, where the button was not one that saves. */
	private Optional<ModelAndView> choosing(ListingForm sent, MultiValueMap<String, String> form,
			@Nullable ListingRow base, Locale locale) {
		String away = form.getFirst("remove");
		String picked = form.getFirst("pick");
		if (away != null) {
			return Optional.of(this.views.form(sent.notServing(away), base, locale));
		}
		if (picked != null) {
			return Optional.of(this.views.form(sent.serving(List.of(picked)), base, locale));
		}
		if (!sent.add().isBlank() || !sent.county().isEmpty()) {
			return Optional.of(added(sent, base, locale));
		}
		return then(form).equals("preview") ? Optional.of(preview(sent, base, locale)) : Optional.empty();
	}

	private ModelAndView preview(ListingForm sent, @Nullable ListingRow base, Locale locale) {
		return this.views.form(sent, base, problems((base != null) ? sent : withId(sent), base == null), locale);
	}

	/**
	 * What was typed to be added is added first, so that nothing is saved by surprise.
	 */
	private ModelAndView added(ListingForm sent, @Nullable ListingRow base, Locale locale) {
		Gazetteer places = this.views.places();
		List<String> county = places.inCounty(sent.county())
			.stream()
			.filter((municipality) -> municipality.id().country() == sent.country())
			.map((municipality) -> municipality.id().toString())
			.toList();
		List<Municipality> found = sent.add().isBlank() ? List.of() : places.find(sent.add(), sent.country());
		if (!sent.add().isBlank() && found.size() != 1) {
			String typed = sent.add();
			ModelAndView view = this.views.form(sent.serving(county).adding(typed), base, locale)
				.addObject("choices", found);
			view.setStatus(found.isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
			return view.addObject("unknown", found.isEmpty());
		}
		ListingForm more = sent.serving(county)
			.serving(found.stream().map((municipality) -> municipality.id().toString()).toList());
		return this.views.form(more, base, locale).addObject("added", more.served().size() - sent.served().size());
	}

	@GetMapping("/{id}/remove")
	ModelAndView askToRemove(@PathVariable String id, Locale locale) {
		return this.views.removal(this.listings.find(id).orElseThrow(PageNotFound::new), locale);
	}

	@PostMapping("/{id}/remove")
	ModelAndView remove(@PathVariable String id, @RequestParam(defaultValue = "") String reason, Locale locale) {
		ListingRow row = this.listings.find(id).orElseThrow(PageNotFound::new);
		String why = line(reason);
		if (!this.listings.remove(id, why.isEmpty() ? words("editorial.listings.reason.removed", row, locale) : why)) {
			ModelAndView view = this.views.removal(row, locale);
			view.setStatus(HttpStatus.BAD_REQUEST);
			return view;
		}
		return Redirects.to(HttpStatus.SEE_OTHER, ListingsController.ROOT + "?said=removed");
	}

	private String reason(ListingForm sent, boolean fresh, @Nullable ConfirmedHow how, Locale locale) {
		String why = line(sent.reason());
		if (!why.isEmpty()) {
			return why;
		}
		String key = fresh ? "editorial.listings.reason.made"
				: (how != null) ? "editorial.listings.reason.confirmed" : "editorial.listings.reason.changed";
		return words(key, sent.row(), locale);
	}

	private String words(String key, ListingRow row, Locale locale) {
		return this.words.get(Language.of(locale.getLanguage()).orElse(Language.NB), key,
				Objects.requireNonNullElse(row.get(ListingField.NAME), row.id()));
	}

	/** One line that the database can keep. */
	private static String line(String typed) {
		String line = typed.replaceAll("\\p{Cc}+", " ").strip();
		return line.substring(0,
				line.offsetByCodePoints(0, Math.min(LONGEST_REASON, line.codePointCount(0, line.length()))));
	}

	private static String then(MultiValueMap<String, String> form) {
		return Objects.requireNonNullElse(form.getFirst("then"), "");
	}

}
