package no.pmto.directory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import no.pmto.SiteTest;
import no.pmto.site.Editions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class DirectoryEditionTests {

	private static final List<String> TABLES = Stream.of(WrittenRows.PLACES, WrittenRows.LISTINGS)
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
			String column = this.database.sql(
					"select column_name from information_schema.columns where table_name = ? and is_identity = 'NO' limit 1")
				.param(table)
				.query(String.class)
				.single();
			this.database
				.sql("update %1$s set %2$s = %2$s where ctid = (select ctid from %1$s limit 1)".formatted(table,
						column))
				.update();
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
		assertThat(TABLES).containsAll(this.entities.getMetamodel()
			.getEntities()
			.stream()
			.map((entity) -> (Class<?>) entity.getJavaType())
			.filter((type) -> type.getPackage().equals(Directory.class.getPackage()))
			.flatMap(DirectoryEditionTests::tables)
			.toList());
	}

	private static Stream<String> tables(Class<?> entity) {
		return Stream.concat(Stream.of(entity.getAnnotation(Table.class).name()),
				Arrays.stream(entity.getDeclaredFields())
					.filter((field) -> field.isAnnotationPresent(CollectionTable.class))
					.map((field) -> field.getAnnotation(CollectionTable.class).name()));
	}

	private Directory published() {
		this.editions.publish();
		return this.editions.current().part(Directory.class);
	}

	private static String provider(Directory directory) {
		return directory.provider("fvk-bjorgvin").orElseThrow().name();
	}

}
