package no.pmto.editorial.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import no.pmto.content.PassageId;
import no.pmto.content.PassageText;
import no.pmto.content.Passages;
import no.pmto.editorial.AuditLog;
import no.pmto.site.Language;
import no.pmto.site.PageNotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps drafts; of two editors who change the same words, the second is told. */
@Component
class Editing {

	private final Passages passages;

	private final Drafts drafts;

	private final AuditLog log;

	private final JdbcClient database;

	Editing(Passages passages, Drafts drafts, AuditLog log, JdbcClient database) {
		this.passages = passages;
		this.drafts = drafts;
		this.log = log;
		this.database = database;
	}

	/**
	 * Looks a passage up.
	 * @throws PageNotFound where there is none
	 */
	Passage find(PassageId id) {
		return new Passage(id, this.passages.published(id).orElseThrow(PageNotFound::new), this.drafts.of(id));
	}

	/**
	 * Words that an editor sends.
	 *
	 * @param seen the mark of what the editor began from
	 */
	record Sent(PassageText text, String seen) {

		boolean changed() {
			return !this.seen.equals(Seen.mark(this.text));
		}

	}

	/**
	 * Saves drafts in all languages, or none of them.
	 * @return what somebody else has saved meanwhile, by language; nothing is saved then
	 */
	@Transactional
	Map<Language, PassageText> save(PassageId id, Map<Language, Sent> sent) {
		lock(id);
		Passage passage = find(id);
		Map<Language, PassageText> others = new LinkedHashMap<>();
		Map<Language, Sent> changed = new LinkedHashMap<>(sent);
		changed.values().removeIf((words) -> !words.changed());
		changed.forEach((language, words) -> {
			PassageText current = passage.current(language);
			if (!words.seen().equals(Seen.mark(current)) && !words.text().equals(current)) {
				others.put(language, current);
			}
		});
		if (others.isEmpty()) {
			changed.forEach((language, words) -> save(passage, language, words.text()));
		}
		return others;
	}

	private void save(Passage passage, Language language, PassageText text) {
		PassageText current = passage.current(language);
		if (text.equals(current)) {
			return;
		}
		if (text.equals(passage.publishedIn(language))) {
			this.drafts.remove(passage.id(), language);
		}
		else {
			this.drafts.save(passage.id(), language, text);
		}
		this.log.record("passage.draft", passage.id() + " " + language.tag(), current.fields(), text.fields());
	}

	/** Throws a draft away; false where there is none. */
	@Transactional
	boolean discard(PassageId id, Language language) {
		lock(id);
		Optional<Draft> draft = Optional.ofNullable(find(id).drafts().get(language));
		draft.ifPresent((words) -> {
			this.drafts.remove(id, language);
			this.log.record("passage.discard", id + " " + language.tag(), words.text().fields(), null);
		});
		return draft.isPresent();
	}

	/**
	 * One change of a passage at a time, on all instances, until the transaction ends.
	 */
	void lock(PassageId id) {
		this.database.sql("select pg_advisory_xact_lock(hashtext(?))").param("passage " + id).query((row) -> {
		});
	}

}
