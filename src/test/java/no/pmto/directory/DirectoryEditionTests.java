package no.pmto.directory;

import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import no.pmto.SiteTest;
import no.pmto.TablesOf;
import no.pmto.site.Editions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class DirectoryEditionTests {

	private static final List<String> TABLES = Stream.of(DirectoryEdition.PLACES, DirectoryEdition.LISTINGS)
		.flatMap(List::stream)
		.toList();

	@Autowired
	private Editions editions;

	@Autowired
	private JdbcClient database;

	@Autowired
	private EntityManagerFactory entities;

	@Test
	void theDirectoryIsReadAnewWhereARowOfAnyOfItsTablesWasWritten() {
		Directory before = published();
		assertThat(published()).isSameAs(before);
		for (String table : TABLES) {
			TablesOf.write(table, this.database);
			Directory after = published();
			assertThat(after).as(table).isNotSameAs(before);
			before = after;
		}
		assertThat(published()).isSameAs(before);
	}

	@Test
	void aWrittenListingLeavesTheGeographyInPlace() {
		PostalCode code = new PostalCode(Country.NO, "5003");
		Place before = published().place(code).orElseThrow();
		this.database.sql("update provider set name = name").update();
		assertThat(published().place(code)).containsSame(before);
		this.database.sql("update postal_code set place = place").update();
		assertThat(published().place(code)).get().isEqualTo(before).isNotSameAs(before);
	}

	@Test
	void aChangeThatWasTakenBackIsSeenTwice() {
		String rename = "update provider set name = ? where id = 'fvk-bjorgvin'";
		String name = provider(published());
		this.database.sql(rename).param("Renamed").update();
		assertThat(provider(published())).isEqualTo("Renamed");
		this.database.sql(rename).param(name).update();
		assertThat(provider(published())).isEqualTo(name);
	}

	@Test
	void allTablesThatItIsReadFromAreLookedAt() {
		assertThat(TABLES).containsAll(TablesOf.packageOf(Directory.class, this.entities));
	}

	private Directory published() {
		this.editions.publish();
		return this.editions.current().part(Directory.class);
	}

	private static String provider(Directory directory) {
		return directory.provider("fvk-bjorgvin").orElseThrow().name();
	}

}
