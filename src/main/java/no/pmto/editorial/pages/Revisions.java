package no.pmto.editorial.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import no.pmto.content.PassageId;
import no.pmto.content.PassageText;
import no.pmto.editorial.Editor;
import no.pmto.site.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that was ever published; the database lets nobody change it. */
@Component
class Revisions {

	private final JdbcClient database;

	Revisions(JdbcClient database) {
		this.database = database;
	}

	/** The revisions of a passage in one language, the newest first. */
	List<Revision> of(PassageId passage, Language language) {
		return this.database.sql("select * from revision where passage = ? and language = ? order by id desc")
			.params(passage.toString(), language.tag())
			.query(Revisions::revision)
			.list();
	}

	Optional<Revision> find(long id) {
		return this.database.sql("select * from revision where id = ?").param(id).query(Revisions::revision).optional();
	}

	/**
	 * Keeps what visitors read now, where that is not yet known: words from the files.
	 */
	void keep(PassageId passage, Language language, PassageText published, Instant since) {
		List<Revision> known = of(passage, language);
		if (known.isEmpty() || !known.getFirst().text().equals(published)) {
			add(passage, language, published, since, Editor.SITE);
		}
	}

	void add(PassageId passage, Language language, PassageText text, Instant at, String by) {
		this.database.sql("""
				insert into revision (passage, language, words, published_at, published_by)
				values (?, ?, cast(? as jsonb), ?, ?)""")
			.params(passage.toString(), language.tag(), WordsColumn.write(text),
					OffsetDateTime.ofInstant(at, ZoneOffset.UTC), by)
			.update();
	}

	private static Revision revision(ResultSet row, int number) throws SQLException {
		return new Revision(row.getLong("id"), PassageId.parse(row.getString("passage")).orElseThrow(),
				WordsColumn.language(row), WordsColumn.read(row), WordsColumn.time(row, "published_at"),
				row.getString("published_by"));
	}

}
