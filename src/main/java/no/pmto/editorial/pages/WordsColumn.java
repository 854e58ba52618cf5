package no.pmto.editorial.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.SortedMap;

import no.pmto.content.PassageText;
import no.pmto.site.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How drafts and revisions stand in the database. */
final class WordsColumn {

	static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private static final TypeReference<SortedMap<String, String>> FIELDS = new TypeReference<>() {
	};

	private static final JsonMapper json = new JsonMapper();

	private WordsColumn() {
	}

	static String write(PassageText text) {
		return json.writeValueAsString(text.fields());
	}

	static PassageText read(ResultSet row) throws SQLException {
		return new PassageText(json.readValue(row.getString("words"), FIELDS));
	}

	static Language language(ResultSet row) throws SQLException {
		return Language.of(row.getString("language")).orElseThrow();
	}

	static ZonedDateTime time(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(OSLO);
	}

}
