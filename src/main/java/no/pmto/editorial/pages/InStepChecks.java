package no.pmto.editorial.pages;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import no.pmto.content.PassageId;
import no.pmto.site.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When an editor last saw that a language says what the others say. */
@Component
class InStepChecks {

	private final JdbcClient database;

	InStepChecks(JdbcClient database) {
		this.database = database;
	}

	Map<PassageId, Map<Language, Instant>> all() {
		Map<PassageId, Map<Language, Instant>> checked = new HashMap<>();
		this.database.sql("select * from in_step").query((row) -> {
			checked
				.computeIfAbsent(PassageId.parse(row.getString("passage")).orElseThrow(),
						(any) -> new EnumMap<>(Language.class))
				.put(WordsColumn.language(row), WordsColumn.time(row, "checked_at").toInstant());
		});
		return checked;
	}

	void check(PassageId passage, Language language, Instant at) {
		this.database.sql("""
				insert into in_step (passage, language, checked_at) values (?, ?, ?)
				on conflict (passage, language) do update set checked_at = excluded.checked_at
				""").params(passage.toString(), language.tag(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC)).update();
	}

}
