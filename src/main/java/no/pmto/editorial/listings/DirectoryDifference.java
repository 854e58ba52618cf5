package no.pmto.editorial.listings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

/**
 * What is different between the active directory and another.
 *
 * @param before how many listings are active
 */
public record DirectoryDifference(int before, List<ListingRow> added, List<Changed> changed, List<ListingRow> gone) {

	private static final int TOO_MANY_PERCENT = 20;

	/** A listing that stays, with other words in some fields. */
	public record Changed(ListingRow before, ListingRow after) {

		/** The fields that differ. */
		public List<ListingField> fields() {
			return Arrays.stream(ListingField.values())
				.filter((field) -> !Objects.equals(this.before.get(field), this.after.get(field)))
				.toList();
		}

	}

	static DirectoryDifference between(SortedMap<String, ListingRow> active, SortedMap<String, ListingRow> other) {
		List<ListingRow> added = new ArrayList<>();
		List<Changed> changed = new ArrayList<>();
		other.forEach((id, row) -> {
			@Nullable ListingRow before = active.get(id);
			if (before == null) {
				added.add(row);
			}
			else if (!before.equals(row)) {
				changed.add(new Changed(before, row));
			}
		});
		List<ListingRow> gone = active.entrySet()
			.stream()
			.filter((entry) -> !other.containsKey(entry.getKey()))
			.map(Map.Entry::getValue)
			.toList();
		return new DirectoryDifference(active.size(), List.copyOf(added), List.copyOf(changed), gone);
	}

	public boolean isEmpty() {
		return this.added.isEmpty() && this.changed.isEmpty() && this.gone.isEmpty();
	}

	/** Whether so many are gone that somebody must say twice that they mean it. */
	public boolean losesMany() {
		return this.gone.size() * 100 > this.before * TOO_MANY_PERCENT;
	}

}
