package no.pmto.editorial.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import no.pmto.content.PassageId;
import no.pmto.editorial.Editor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which drafts are to be published by themselves, and when. */
@Component
class Plans {

	private final JdbcClient database;

	Plans(JdbcClient database) {
		this.database = database;
	}

	/** That the drafts of a passage, as they are then, are published at this time. */
	record Plan(PassageId passage, ZonedDateTime at, String by) {
	}

	Optional<Plan> of(PassageId passage) {
		return this.database.sql("select * from planned_publication where passage = ?")
			.param(passage.toString())
			.query(Plans::plan)
			.optional();
	}

	List<Plan> due(Instant now) {
		return this.database.sql("select * from planned_publication where at <= ? order by at, passage")
			.param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
			.query(Plans::plan)
			.list();
	}

	void set(PassageId passage, Instant at) {
		this.database.sql("""
				insert into planned_publication (passage, at, planned_by) values (?, ?, ?)
				on conflict (passage) do update set at = excluded.at, planned_by = excluded.planned_by
				""").params(passage.toString(), OffsetDateTime.ofInstant(at, ZoneOffset.UTC), Editor.name()).update();
	}

	/** Takes the plan back; false where there is none. */
	boolean remove(PassageId passage) {
		return this.database.sql("delete from planned_publication where passage = ?")
			.param(passage.toString())
			.update() > 0;
	}

	private static Plan plan(ResultSet row, int number) throws SQLException {
		return new Plan(PassageId.parse(row.getString("passage")).orElseThrow(), WordsColumn.time(row, "at"),
				row.getString("planned_by"));
	}

}
