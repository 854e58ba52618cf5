package no.pmto.editorial.pages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import no.pmto.content.PassageId;
import no.pmto.content.PassageText;
import no.pmto.editorial.Editor;
import no.pmto.site.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every draft there is: at most one for each passage and language. */
@Component
class Drafts {

	private final JdbcClient database;

	private final Clock clock;

	Drafts(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	Map<Language, Draft> of(PassageId passage) {
		Map<Language, Draft> drafts = new EnumMap<>(Language.class);
		this.database.sql("select * from draft where passage = ?").param(passage.toString()).query((row) -> {
			drafts.put(WordsColumn.language(row),
					new Draft(WordsColumn.read(row), WordsColumn.time(row, "changed_at"), row.getString("changed_by")));
		});
		return drafts;
	}

	/** The drafts of a page, head and sections, by passage. */
	Map<PassageId, Map<Language, Draft>> ofPage(String page) {
		return read("where passage = :page or passage like :page || '#%'", page);
	}

	Map<PassageId, Map<Language, Draft>> all() {
		return read("where :page = ''", "");
	}

	private Map<PassageId, Map<Language, Draft>> read(String where, String page) {
		Map<PassageId, Map<Language, Draft>> drafts = new HashMap<>();
		this.database.sql("select * from draft " + where).param("page", page).query((row) -> {
			drafts
				.computeIfAbsent(PassageId.parse(row.getString("passage")).orElseThrow(),
						(any) -> new EnumMap<>(Language.class))
				.put(WordsColumn.language(row), new Draft(WordsColumn.read(row), WordsColumn.time(row, "changed_at"),
						row.getString("changed_by")));
		});
		return drafts;
	}

	void save(PassageId passage, Language language, PassageText text) {
		this.database.sql("""
				insert into draft (passage, language, words, changed_at, changed_by)
				values (:passage, :language, cast(:words as jsonb), :at, :by)
				on conflict (passage, language) do update set words = excluded.words, changed_at = excluded.changed_at,
				  changed_by = excluded.changed_by
				""")
			.param("passage", passage.toString())
			.param("language", language.tag())
			.param("words", WordsColumn.write(text))
			.param("at", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param("by", Editor.name())
			.update();
	}

	void remove(PassageId passage, Language language) {
		this.database.sql("delete from draft where passage = ? and language = ?")
			.params(passage.toString(), language.tag())
			.update();
	}

}
