package no.pmto.content;

import jakarta.persistence.EntityManagerFactory;
import no.pmto.SiteTest;
import no.pmto.TablesOf;
import no.pmto.site.Editions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class ContentEditionTests {

	@Autowired
	private Editions editions;

	@Autowired
	private JdbcClient database;

	@Autowired
	private EntityManagerFactory entities;

	@Test
	void thePagesAreReadAnewWhereARowOfAnyOfTheirTablesWasWritten() {
		PublishedPages before = published();
		assertThat(published()).isSameAs(before);
		for (String table : ContentEdition.TABLES) {
			TablesOf.write(table, this.database);
			PublishedPages after = published();
			assertThat(after).as(table).isNotSameAs(before);
			before = after;
		}
		assertThat(published()).isSameAs(before);
	}

	@Test
	void allTablesThatTheyAreReadFromAreLookedAt() {
		assertThat(ContentEdition.TABLES).containsAll(TablesOf.packageOf(Page.class, this.entities));
	}

	private PublishedPages published() {
		this.editions.publish();
		return this.editions.current().part(PublishedPages.class);
	}

}
