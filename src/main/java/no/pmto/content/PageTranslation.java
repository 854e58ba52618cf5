package no.pmto.content;

import java.time.Instant;
import java.util.Map;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The words of a page in one language; {@code lead} is Markdown.
 *
 * @param updatedAt when they last changed
 */
@Embeddable
record PageTranslation(String path, String title, String menuTitle, String description, String lead,
		@JdbcTypeCode(SqlTypes.JSON) Map<String, String> facts, Instant updatedAt) {
}
