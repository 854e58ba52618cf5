package no.pmto.consent;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import no.pmto.consent.Step.Kind;
import no.pmto.site.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What visitors who agreed have done, for those who look after the site. Every number is
 * hidden where it is under five before it leaves here.
 */
@Component
public class Statistics {

	private static final String SUMS = """
			select subject, sum(visits) as visits from visit_count
			where kind = :kind and day between :first and :last
			  and (cast(:language as text) is null or language = :language)
			group by subject
			""";

	private final JdbcClient database;

	Statistics(JdbcClient database) {
		this.database = database;
	}

	private record Row(String subject, long visits) {
	}

	/** How often each page was shown in a language, by the page's id. */
	public Map<String, Count> pages(Period period, Language language) {
		return of(Kind.PAGE, period, language.tag());
	}

	/** How often each municipality was looked up, by its id: {@code no-4601}. */
	public Map<String, Count> lookups(Period period) {
		return of(Kind.LOOKUP, period, null);
	}

	/** How often each question was opened: {@code questions#effect}. */
	public Map<String, Count> questions(Period period) {
		return of(Kind.QUESTION, period, null);
	}

	/** How many calls were started from each page, by the page's id. */
	public Map<String, Count> calls(Period period) {
		return of(Kind.CALL, period, null);
	}

	/** How many e-mails were started from each page, by the page's id. */
	public Map<String, Count> emails(Period period) {
		return of(Kind.EMAIL, period, null);
	}

	private Map<String, Count> of(Kind kind, Period period, @Nullable String language) {
		Map<String, Count> counts = new TreeMap<>();
		for (Period.Days part : period.parts()) {
			for (Row row : rows(kind, part, language)) {
				counts.merge(row.subject(), Count.of(row.visits()), Count::plus);
			}
		}
		return counts;
	}

	private List<Row> rows(Kind kind, Period.Days part, @Nullable String language) {
		return this.database.sql(SUMS)
			.param("kind", kind.word())
			.param("first", part.first())
			.param("last", part.last())
			.param("language", language)
			.query((row, number) -> new Row(row.getString("subject"), row.getLong("visits")))
			.list();
	}

}
