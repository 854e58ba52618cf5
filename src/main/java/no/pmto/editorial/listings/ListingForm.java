package no.pmto.editorial.listings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import no.pmto.directory.Country;
import no.pmto.editorial.listings.DirectoryTables.Area;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * One listing as an editor's form has it: nothing is checked yet, nothing typed is lost.
 *
 * @param served the municipalities it serves, in the order in which they stand there
 * @param seen the mark of the listing that the editor began from
 * @param reason why, for the version; may be empty
 * @param add a municipality that was typed and not added yet
 * @param county a county that was chosen and not added yet
 */
record ListingForm(ListingRow row, List<Area> served, String seen, String reason, String add, String county) {

	/** What can be written in the form; the rest is kept as it is. */
	static final Set<ListingField> EDITED = EnumSet.complementOf(EnumSet.of(ListingField.ID, ListingField.GENERAL,
			ListingField.CONFIRMED_ON, ListingField.CONFIRMED_BY, ListingField.CONFIRMED_HOW));

	private static final String SERVED = "served.";

	/** A listing as it stands. */
	static ListingForm of(ListingRow row) {
		return new ListingForm(row, DirectoryTables.areas(row.get(ListingField.COVERAGE)), Seen.mark(row), "", "", "");
	}

	/** An empty one. */
	static ListingForm empty() {
		ListingRow row = new ListingRow(Map.of(ListingField.GENERAL, "false", ListingField.COUNTRY, "no",
				ListingField.LISTED, "true", ListingField.PMTO_STATUS, "possible", ListingField.REFERRAL, "unknown"));
		return new ListingForm(row, List.of(), "", "", "", "");
	}

	/**
	 * Reads what was sent.
	 * @param base what stands in the fields that the form doesn't have
	 */
	static ListingForm read(MultiValueMap<String, String> sent, ListingRow base, Gazetteer places) {
		List<Area> served = served(sent);
		ListingRow row = base.with(ListingField.COVERAGE, written(served))
			.with(ListingField.OFFERS, offers(sent, base))
			.with(ListingField.LISTED, Boolean.toString(general(base) || sent.containsKey("listed")));
		for (ListingField field : EDITED) {
			row = switch (field) {
				case COVERAGE, OFFERS, LISTED -> row;
				case MUNICIPALITY -> row.with(field, municipality(first(sent, "municipality"), sent, places));
				default -> row.with(field, first(sent, field.column()));
			};
		}
		return new ListingForm(row, served, first(sent, "seen"), first(sent, "reason"), first(sent, "add"),
				first(sent, "county"));
	}

	private static String municipality(String typed, MultiValueMap<String, String> sent, Gazetteer places) {
		Country country = Country.of(first(sent, "country")).orElse(Country.NO);
		return places.one(typed, country).map((found) -> found.id().toString()).orElse(typed);
	}

	private static List<Area> served(MultiValueMap<String, String> sent) {
		List<Area> served = new ArrayList<>();
		sent.forEach((name, texts) -> {
			if (name.startsWith(SERVED)) {
				String districts = Arrays.stream(String.join(",", texts).split(","))
					.map(String::strip)
					.filter((district) -> !district.isEmpty())
					.collect(Collectors.joining(", "));
				served.add(new Area(name.substring(SERVED.length()), districts.isEmpty() ? null : districts));
			}
		});
		return served;
	}

	/** As they stood, where the same are ticked. */
	private static String offers(MultiValueMap<String, String> sent, ListingRow base) {
		List<String> ticked = sent.getOrDefault("offers", List.of());
		String before = Objects.requireNonNullElse(base.get(ListingField.OFFERS), "");
		boolean same = Set.copyOf(ticked).equals(Set.copyOf(List.of(before.split(";"))));
		return same ? before : String.join(";", ticked);
	}

	private static String written(List<Area> served) {
		return served.stream()
			.map((area) -> area.municipality() + ((area.districts() != null) ? " [" + area.districts() + "]" : ""))
			.sorted()
			.collect(Collectors.joining("; "));
	}

	private static String first(MultiValueMap<String, String> sent, String name) {
		return Objects.requireNonNullElse(sent.getFirst(name), "");
	}

	static boolean general(ListingRow row) {
		return "true".equals(row.get(ListingField.GENERAL));
	}

	/** The country chosen, as far as it can be read. */
	Country country() {
		return Country.of(Objects.requireNonNullElse(this.row.get(ListingField.COUNTRY), "")).orElse(Country.NO);
	}

	/** The same with more municipalities, each of them whole, and none left to add. */
	ListingForm serving(Collection<String> more) {
		List<Area> all = new ArrayList<>(this.served);
		more.stream()
			.filter((id) -> all.stream().noneMatch((area) -> area.municipality().equals(id)))
			.forEach((id) -> all.add(new Area(id, null)));
		return with(all, "", "");
	}

	/** The same with a municipality typed and not added. */
	ListingForm adding(String typed) {
		return with(this.served, typed, "");
	}

	/** The same without one of its municipalities. */
	ListingForm notServing(String id) {
		return with(this.served.stream().filter((area) -> !area.municipality().equals(id)).toList(), this.add,
				this.county);
	}

	private ListingForm with(List<Area> nowServed, String toAdd, String countyToAdd) {
		return new ListingForm(this.row.with(ListingField.COVERAGE, written(nowServed)), nowServed, this.seen,
				this.reason, toAdd, countyToAdd);
	}

	/** The same listing under an id. */
	ListingForm named(String id) {
		return new ListingForm(this.row.with(ListingField.ID, id), this.served, this.seen, this.reason, this.add,
				this.county);
	}

	/** The same with the mark of another listing to have begun from. */
	ListingForm seen(@Nullable ListingRow current) {
		return new ListingForm(this.row, this.served, Seen.mark(current), this.reason, this.add, this.county);
	}

	/** The listing as it is to be, with what the form doesn't have from another. */
	ListingRow over(@Nullable ListingRow current) {
		ListingRow merged = (current != null) ? current : this.row;
		for (ListingField field : EDITED) {
			merged = merged.with(field, this.row.get(field));
		}
		return merged;
	}

}
