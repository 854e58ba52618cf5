package no.pmto.editorial.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

/**
 * What is different between the postal codes in use and others.
 *
 * @param before how many are in use
 * @param moved those in another municipality than now
 * @param renamed those with another place's name, in the same municipality
 * @param repointed those with another coordinate only
 */
public record PostalDifference(int before, List<Changed> moved, List<Changed> renamed, List<Changed> repointed,
		List<PostalEntry> added, List<PostalEntry> gone) {

	private static final int TOO_MANY_PERCENT = 20;

	/** A code that stays and says something else. */
	public record Changed(PostalEntry before, PostalEntry after) {
	}

	static PostalDifference between(SortedMap<String, PostalEntry> now, SortedMap<String, PostalEntry> other) {
		PostalDifference difference = new PostalDifference(now.size(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		other.forEach((code, after) -> {
			@Nullable PostalEntry before = now.get(code);
			if (before == null) {
				difference.added.add(after);
			}
			else if (!before.equals(after)) {
				difference.kind(before, after).add(new Changed(before, after));
			}
		});
		now.forEach((code, before) -> {
			if (!other.containsKey(code)) {
				difference.gone.add(before);
			}
		});
		return difference;
	}

	private List<Changed> kind(PostalEntry before, PostalEntry after) {
		if (!before.municipality().equals(after.municipality())) {
			return this.moved;
		}
		return before.place().equals(after.place()) ? this.repointed : this.renamed;
	}

	public boolean isEmpty() {
		return this.moved.isEmpty() && this.renamed.isEmpty() && this.repointed.isEmpty() && this.added.isEmpty()
				&& this.gone.isEmpty();
	}

	/** Whether so many are gone that somebody must say twice that they mean it. */
	public boolean losesMany() {
		return this.gone.size() * 100 > this.before * TOO_MANY_PERCENT;
	}

}
