package no.pmto.editorial.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.pmto.content.PageOutline;
import no.pmto.content.PassageField;
import no.pmto.content.PassageId;
import no.pmto.content.PassageText;
import no.pmto.content.Passages;
import no.pmto.content.Proofs;
import no.pmto.site.Language;
import no.pmto.site.PageNotFound;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages for one passage show. */
@Component
class PassageViews {

	private final Passages passages;

	private final Overview overview;

	private final Revisions revisions;

	private final Plans plans;

	private final Proofs proofs;

	PassageViews(Passages passages, Overview overview, Revisions revisions, Plans plans, Proofs proofs) {
		this.passages = passages;
		this.overview = overview;
		this.revisions = revisions;
		this.plans = plans;
		this.proofs = proofs;
	}

	/** What is different in one field. */
	record Change(PassageField field, List<Difference.Part> parts) {
	}

	/** A revision, and what it changed. */
	record Step(Revision revision, List<Change> changes) {
	}

	/** The form, with these words in it. */
	ModelAndView form(Passage passage, Map<Language, PassageText> texts) {
		PassageId id = passage.id();
		Overview.PageStates page = this.overview.of(id.page()).orElseThrow(PageNotFound::new);
		Map<Language, Map<String, String>> proof = new EnumMap<>(Language.class);
		Map<Language, String> seen = new EnumMap<>(Language.class);
		Map<Language, List<Change>> drafts = new EnumMap<>(Language.class);
		texts.forEach((language, text) -> proof.put(language, html(id, language, text)));
		texts.keySet().forEach((language) -> seen.put(language, Seen.mark(passage.current(language))));
		passage.drafts()
			.forEach((language, draft) -> drafts.put(language,
					changes(id, passage.publishedIn(language), draft.text())));
		return view("passage", id).addObject("passage", passage)
			.addObject("page", page.page())
			.addObject("states",
					page.passages()
						.stream()
						.filter((other) -> other.passage().id().equals(id))
						.findFirst()
						.orElseThrow())
			.addObject("texts", texts)
			.addObject("seen", seen)
			.addObject("proof", proof)
			.addObject("changes", drafts)
			.addObject("plan", this.plans.of(id).orElse(null));
	}

	/** What others have saved, against what was about to be. */
	Map<Language, List<Change>> conflicts(Map<Language, PassageText> others, Map<Language, PassageText> own,
			PassageId id) {
		Map<Language, List<Change>> conflicts = new EnumMap<>(Language.class);
		others
			.forEach((language, text) -> conflicts.put(language, changes(id, text, own.getOrDefault(language, text))));
		return conflicts;
	}

	ModelAndView revisions(Passage passage, Language language) {
		List<Revision> all = this.revisions.of(passage.id(), language);
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			PassageText before = (i + 1 < all.size()) ? all.get(i + 1).text() : PassageText.of(Map.of());
			steps.add(new Step(all.get(i), changes(passage.id(), before, all.get(i).text())));
		}
		PageOutline page = this.passages.outline(passage.id().page()).orElseThrow(PageNotFound::new);
		return view("revisions", passage.id()).addObject("steps", steps)
			.addObject("page", page)
			.addObject("passage", passage)
			.addObject("language", language);
	}

	ModelAndView proof(PassageId id, Language language, PassageText text) {
		return view("proof", id).addObject("html", html(id, language, text)).addObject("in", language);
	}

	private List<Change> changes(PassageId id, PassageText before, PassageText after) {
		return this.passages.fields(id)
			.stream()
			.filter((field) -> !before.get(field.name()).equals(after.get(field.name())))
			.map((field) -> new Change(field, Difference.between(before.get(field.name()), after.get(field.name()))))
			.toList();
	}

	/** Safe HTML of the fields in Markdown, the text of the others. */
	private Map<String, String> html(PassageId id, Language language, PassageText text) {
		Map<String, String> html = new HashMap<>();
		for (PassageField field : this.passages.fields(id)) {
			String words = text.get(field.name());
			html.put(field.name(), field.markdown() ? this.proofs.html(language, words) : words);
		}
		return html;
	}

	private ModelAndView view(String name, PassageId id) {
		return new ModelAndView("editorial/pages/" + name).addObject("languages", Language.values())
			.addObject("fields", this.passages.fields(id))
			.addObject("path", PassageController.path(id));
	}

}
