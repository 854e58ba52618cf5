package no.pmto.editorial.listings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import no.pmto.directory.Names;
import no.pmto.directory.Source;
import org.jspecify.annotations.Nullable;

/**
 * A listing as it stands in a list.
 *
 * @param municipality where it is, as editors read it; may be empty
 */
record ListedRow(ListingRow row, String municipality) {

	/**
	 * What to check first: what visitors are told has PMTO; of that, what no editor has
	 * ever confirmed, then the oldest.
	 */
	static final Comparator<ListedRow> FIRST_TO_CHECK = Comparator.comparing(ListedRow::documented)
		.reversed()
		.thenComparing(ListedRow::confirmedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(ListedRow::sourceDate)
		.thenComparing(ListedRow::name, Gazetteer.order());

	static List<ListedRow> all(Map<String, ListingRow> rows, Gazetteer places) {
		return rows.values()
			.stream()
			.map((row) -> new ListedRow(row,
					places.text(Objects.requireNonNullElse(row.get(ListingField.MUNICIPALITY), ""))))
			.toList();
	}

	static List<ListedRow> byName(Collection<ListedRow> rows) {
		return rows.stream().sorted(Comparator.comparing(ListedRow::name, Gazetteer.order())).toList();
	}

	public String name() {
		return text(ListingField.NAME);
	}

	public String unit() {
		return text(ListingField.UNIT);
	}

	public String path() {
		return ListingsController.path(this.row.id());
	}

	public String type() {
		return text(ListingField.TYPE);
	}

	public boolean documented() {
		return "documented".equals(text(ListingField.PMTO_STATUS));
	}

	public boolean listed() {
		return "true".equals(text(ListingField.LISTED));
	}

	/** When an editor confirmed it; null for never. */
	public @Nullable LocalDate confirmedOn() {
		return Card.confirmedOn(this.row);
	}

	/** {@code phone}, {@code email} or {@code web}; empty where nobody confirmed it. */
	public String confirmedHow() {
		return text(ListingField.CONFIRMED_HOW);
	}

	public String confirmedBy() {
		return text(ListingField.CONFIRMED_BY);
	}

	/** The date of its source as written; may be empty. */
	public String sourceDate() {
		return text(ListingField.SOURCE_DATE);
	}

	/** Whether visitors read that nobody has confirmed it for twelve months. */
	boolean due(LocalDate today) {
		@Nullable LocalDate confirmed = confirmedOn();
		boolean recent = confirmed != null && !confirmed.isBefore(today.minusMonths(12));
		return listed() && !recent && !new Source("", this.row.get(ListingField.SOURCE_DATE)).recentOn(today);
	}

	/**
	 * Whether every word stands in its name, its place or its id, however it is spelt.
	 */
	boolean fits(String words) {
		String all = Names.key(String.join(" ", name(), unit(), this.municipality, text(ListingField.PLACE))) + " "
				+ this.row.id();
		return Arrays.stream(Names.key(words).split(" ")).allMatch(all::contains);
	}

	private String text(ListingField field) {
		return Objects.requireNonNullElse(this.row.get(field), "");
	}

}
