package no.pmto.editorial.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import no.pmto.content.PageOutline;
import no.pmto.content.PassageId;
import no.pmto.content.PassageProblem;
import no.pmto.content.PassageText;
import no.pmto.content.Passages;
import no.pmto.editorial.AuditLog;
import no.pmto.editorial.Editor;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.PageNotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets visitors read what was written: all that is published at once, or nothing. */
@Component
class Publishing {

	private final Editing editing;

	private final Passages passages;

	private final Drafts drafts;

	private final Revisions revisions;

	private final Plans plans;

	private final InStepChecks steps;

	private final Editions editions;

	private final AuditLog log;

	private final Clock clock;

	Publishing(Editing editing, Passages passages, Drafts drafts, Revisions revisions, Plans plans, InStepChecks steps,
			Editions editions, AuditLog log, Clock clock) {
		this.editing = editing;
		this.passages = passages;
		this.drafts = drafts;
		this.revisions = revisions;
		this.plans = plans;
		this.steps = steps;
		this.editions = editions;
		this.log = log;
		this.clock = clock;
	}

	/** A draft that can't be published as it is. */
	record Hindrance(PassageId passage, Language language, PassageProblem problem) {

		/** Where it is put right. */
		public String path() {
			return PassageController.path(this.passage) + "#" + this.language.tag() + "-" + this.problem.field();
		}

	}

	/**
	 * Publishes the drafts of these passages, in all languages.
	 * @return why not; then nothing is published
	 */
	@Transactional
	List<Hindrance> publish(Collection<PassageId> ids) {
		List<PassageId> inOrder = ids.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
		inOrder.forEach(this.editing::lock);
		List<Hindrance> hindrances = new ArrayList<>();
		List<Passage> found = inOrder.stream().map(this.editing::find).toList();
		found.forEach((passage) -> hindrances.addAll(hindrances(passage)));
		if (hindrances.isEmpty()) {
			found.forEach((passage) -> {
				Map<Language, PassageText> texts = new EnumMap<>(Language.class);
				passage.drafts().forEach((language, draft) -> texts.put(language, draft.text()));
				publish("passage.publish", passage, texts);
				texts.keySet().forEach((language) -> this.drafts.remove(passage.id(), language));
				this.plans.remove(passage.id());
			});
		}
		return hindrances;
	}

	/** What keeps these drafts from being published. */
	List<Hindrance> hindrances(Passage passage) {
		List<Hindrance> hindrances = new ArrayList<>();
		passage.drafts()
			.forEach((language, draft) -> this.passages.problems(passage.id(), draft.text())
				.forEach((problem) -> hindrances.add(new Hindrance(passage.id(), language, problem))));
		return hindrances;
	}

	private void publish(String action, Passage passage, Map<Language, PassageText> texts) {
		if (texts.isEmpty()) {
			return;
		}
		Instant now = this.clock.instant();
		Map<Language, Instant> changed = outline(passage.id()).changed();
		Map<String, Object> before = new TreeMap<>();
		Map<String, Object> after = new TreeMap<>();
		texts.forEach((language, text) -> {
			PassageText published = passage.publishedIn(language);
			if (!published.isEmpty()) {
				this.revisions.keep(passage.id(), language, published, changed.getOrDefault(language, now));
			}
			this.revisions.add(passage.id(), language, text, now, Editor.name());
			this.passages.publish(passage.id(), language, text, now);
			before.put(language.tag(), published.fields());
			after.put(language.tag(), text.fields());
		});
		this.log.record(action, passage.id().toString(), before, after);
		this.editions.changed();
	}

	private PageOutline.Passage outline(PassageId id) {
		return this.passages.outline(id.page())
			.stream()
			.flatMap((page) -> page.passages().stream())
			.filter((passage) -> passage.id().equals(id))
			.findFirst()
			.orElseThrow(PageNotFound::new);
	}

	/**
	 * Publishes a revision once more, as the newest; drafts stay as they are.
	 * @throws PageNotFound where there is none with this number
	 */
	@Transactional
	PassageId rollBack(long revision) {
		Revision old = this.revisions.find(revision).orElseThrow(PageNotFound::new);
		this.editing.lock(old.passage());
		publish("passage.rollback", this.editing.find(old.passage()), Map.of(old.language(), old.text()));
		return old.passage();
	}

	/** Publishes the drafts of this passage by themselves, as they are at that time. */
	@Transactional
	void plan(PassageId id, Instant at) {
		this.editing.lock(id);
		this.plans.set(id, at);
		this.log.record("passage.plan", id.toString(), null, Map.of("at", at.toString()));
	}

	@Transactional
	void unplan(PassageId id) {
		if (this.plans.remove(id)) {
			this.log.record("passage.unplan", id.toString(), null, null);
		}
	}

	/** Says that these words say what the other languages say. */
	@Transactional
	void inStep(PassageId id, Language language) {
		this.editing.find(id);
		this.steps.check(id, language, this.clock.instant());
		this.log.record("passage.instep", id + " " + language.tag(), null, null);
	}

	/** Says that somebody has gone through all of this page today. */
	@Transactional
	void reviewed(PageOutline page) {
		LocalDate today = LocalDate.now(this.clock);
		this.passages.reviewed(page.id(), today);
		this.log.record("page.review", page.id(), Map.of("reviewed", page.reviewed().toString()),
				Map.of("reviewed", today.toString()));
		this.editions.changed();
	}

}
