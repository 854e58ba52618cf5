package no.pmto.editorial.pages;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.pmto.content.PageOutline;
import no.pmto.content.PassageId;
import no.pmto.content.Passages;
import no.pmto.site.Language;

import org.springframework.stereotype.Component;

/** How it stands with every passage of every page. */
@Component
class Overview {

	private final Passages passages;

	private final Drafts drafts;

	private final InStepChecks steps;

	Overview(Passages passages, Drafts drafts, InStepChecks steps) {
		this.passages = passages;
		this.drafts = drafts;
		this.steps = steps;
	}

	/** A page and its passages. */
	record PageStates(PageOutline page, List<PassageStates> passages) {

		public boolean hasWork() {
			return this.passages.stream().anyMatch(PassageStates::hasWork);
		}

		public boolean hasDrafts() {
			return this.passages.stream().anyMatch((passage) -> passage.states().containsValue(PassageState.DRAFT));
		}

		/** The same page with nothing but what is to be done. */
		PageStates work() {
			return new PageStates(this.page, this.passages.stream().filter(PassageStates::hasWork).toList());
		}

	}

	/** A passage and its state in every language. */
	record PassageStates(PageOutline.Passage passage, Map<Language, PassageState> states) {

		public boolean hasWork() {
			return this.states.values().stream().anyMatch((state) -> state != PassageState.PUBLISHED);
		}

		/** Its heading in this language, else in another. */
		public String title(Language language) {
			return Optional.ofNullable(this.passage.titles().get(language))
				.orElseGet(
						() -> this.passage.titles().values().stream().findFirst().orElse(this.passage.id().toString()));
		}

		/** Where it is edited. */
		public String path() {
			return PassageController.path(this.passage.id());
		}

	}

	List<PageStates> all() {
		Map<PassageId, Map<Language, Draft>> waiting = this.drafts.all();
		Map<PassageId, Map<Language, Instant>> checked = this.steps.all();
		return this.passages.outline().stream().map((page) -> states(page, waiting, checked)).toList();
	}

	Optional<PageStates> of(String page) {
		return this.passages.outline(page)
			.map((outline) -> states(outline, this.drafts.ofPage(page), this.steps.all()));
	}

	private static PageStates states(PageOutline page, Map<PassageId, Map<Language, Draft>> drafts,
			Map<PassageId, Map<Language, Instant>> checked) {
		return new PageStates(page, page.passages().stream().map((passage) -> {
			Map<Language, PassageState> states = new EnumMap<>(Language.class);
			for (Language language : Language.values()) {
				states.put(language,
						PassageState.of(language, drafts.getOrDefault(passage.id(), Map.of()).containsKey(language),
								passage.changed(), checked.getOrDefault(passage.id(), Map.of())));
			}
			return new PassageStates(passage, states);
		}).toList());
	}

}
