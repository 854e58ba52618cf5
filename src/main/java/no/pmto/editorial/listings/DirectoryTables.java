package no.pmto.editorial.listings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables that the edition reads the directory from, as listings. */
@Component
class DirectoryTables {

	private static final Pattern AREA = Pattern
		.compile("(?<municipality>[a-z]{2}-[0-9]{4})(?: \\[(?<area>[^\\]]+)\\])?");

	private static final List<ListingField> COLUMNS = Arrays.stream(ListingField.values())
		.filter((field) -> field != ListingField.COVERAGE)
		.toList();

	private static final String READ = "select " + columns((field) -> "p." + column(field))
			+ ", (select string_agg(c.municipality_id || coalesce(' [' || c.area || ']', ''), '; ' "
			+ "order by c.municipality_id) from coverage c where c.provider_id = p.id) as coverage "
			+ "from provider p where p.removed_at is null";

	private static final String WRITE = "insert into provider (" + columns(DirectoryTables::column)
			+ ", edited_at, updated_at) values (" + columns(DirectoryTables::value) + ", :now, :now) "
			+ "on conflict (id) do update set " + columns((field) -> column(field) + " = excluded." + column(field))
			+ ", edited_at = excluded.edited_at, updated_at = excluded.updated_at, removed_at = null";

	private final JdbcClient database;

	private final Clock clock;

	DirectoryTables(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	private static String columns(Function<ListingField, String> written) {
		return COLUMNS.stream().map(written).collect(Collectors.joining(", "));
	}

	private static String column(ListingField field) {
		return (field == ListingField.MUNICIPALITY) ? "municipality_id" : field.column();
	}

	private static String value(ListingField field) {
		return switch (field) {
			case GENERAL, LISTED -> "cast(:" + field.column() + " as boolean)";
			case CONFIRMED_ON -> "cast(:confirmed_on as date)";
			case OFFERS -> "coalesce(:offers, '')";
			default -> "cast(:" + field.column() + " as text)";
		};
	}

	/** All of them by id, those too that visitors don't see. */
	SortedMap<String, ListingRow> read() {
		SortedMap<String, ListingRow> rows = new TreeMap<>();
		this.database.sql(READ).query((row) -> {
			ListingRow listing = listing(row);
			rows.put(listing.id(), listing);
		});
		return rows;
	}

	private static ListingRow listing(ResultSet row) throws SQLException {
		EnumMap<ListingField, String> fields = new EnumMap<>(ListingField.class);
		for (ListingField field : ListingField.values()) {
			boolean flag = field == ListingField.GENERAL || field == ListingField.LISTED;
			String column = (field == ListingField.COVERAGE) ? "coverage" : column(field);
			String text = flag ? Boolean.toString(row.getBoolean(column)) : row.getString(column);
			fields.put(field, (text != null) ? text : "");
		}
		return new ListingRow(fields);
	}

	/**
	 * Makes the tables say this too; from then on no file changes these listings.
	 */
	void write(ListingRow listing) {
		JdbcClient.StatementSpec statement = this.database.sql(WRITE).param("now", now());
		for (ListingField field : COLUMNS) {
			statement = statement.param(field.column(), listing.get(field));
		}
		statement.update();
		this.database.sql("delete from coverage where provider_id = ?").param(listing.id()).update();
		for (Area area : areas(listing.get(ListingField.COVERAGE))) {
			this.database.sql("insert into coverage (provider_id, municipality_id, area) values (?, ?, ?)")
				.params(Arrays.asList(listing.id(), area.municipality(), area.districts()))
				.update();
		}
	}

	/** Takes a listing out; its row stays, so that no file brings it back. */
	void remove(String id) {
		this.database
			.sql("update provider set listed = false, removed_at = :now, edited_at = :now, updated_at = :now "
					+ "where id = :id")
			.param("now", now())
			.param("id", id)
			.update();
		this.database.sql("delete from coverage where provider_id = ?").param(id).update();
	}

	/** When an editor last saved a listing, by id; those never saved are left out. */
	Map<String, Instant> savedAt() {
		Map<String, Instant> saved = new HashMap<>();
		this.database.sql("select id, edited_at from provider where edited_at is not null").query((row) -> {
			saved.put(row.getString("id"), row.getObject("edited_at", OffsetDateTime.class).toInstant());
		});
		return saved;
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	/** A municipality served, or some districts of it. */
	record Area(String municipality, @Nullable String districts) {
	}

	/** Reads the field {@link ListingField#COVERAGE}. */
	static List<Area> areas(@Nullable String coverage) {
		List<Area> areas = new ArrayList<>();
		Matcher matcher = AREA.matcher((coverage != null) ? coverage : "");
		while (matcher.find()) {
			areas.add(new Area(matcher.group("municipality"), matcher.group("area")));
		}
		return areas;
	}

}
