package no.pmto;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables that the entities of a package are stored in, and a way to write them. */
public final class TablesOf {

	private TablesOf() {
	}

	/** The tables of all entities in a class's package. */
	public static List<String> packageOf(Class<?> one, EntityManagerFactory entities) {
		return entities.getMetamodel()
			.getEntities()
			.stream()
			.map(EntityType::getJavaType)
			.filter((type) -> type.getPackage().equals(one.getPackage()))
			.flatMap(TablesOf::entity)
			.toList();
	}

	private static Stream<String> entity(Class<?> entity) {
		String own = Optional.ofNullable(entity.getAnnotation(Table.class))
			.map(Table::name)
			.orElse(entity.getSimpleName().toLowerCase());
		return Stream.concat(Stream.of(own),
				Arrays.stream(entity.getDeclaredFields())
					.filter((field) -> field.isAnnotationPresent(CollectionTable.class))
					.map((field) -> field.getAnnotation(CollectionTable.class).name()));
	}

	/** Writes a row of a table, and leaves in it what it has. */
	public static void write(String table, JdbcClient database) {
		String column = database.sql(
				"select column_name from information_schema.columns where table_name = ? and is_identity = 'NO' limit 1")
			.param(table)
			.query(String.class)
			.single();
		database
			.sql("update %1$s set %2$s = %2$s where ctid = (select ctid from %1$s limit 1)".formatted(table, column))
			.update();
	}

}
