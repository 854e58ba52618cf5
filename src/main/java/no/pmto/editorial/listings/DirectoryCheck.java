package no.pmto.editorial.listings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.editorial.listings.ListingProblem.Kind;

/**
 * Says what is wrong with listings taken together, one after the other: an id is there
 * once, and every municipality has its one row as a whole.
 */
final class DirectoryCheck {

	private final Set<String> ids = new HashSet<>();

	private final Set<String> withRow = new HashSet<>();

	private final Directory directory;

	DirectoryCheck(Directory directory) {
		this.directory = directory;
	}

	/** What is wrong with the next listing because of those before it. */
	List<ListingProblem> next(ListingRow row) {
		List<ListingProblem> problems = new ArrayList<>();
		String id = row.get(ListingField.ID);
		if (id != null && !this.ids.add(id)) {
			problems.add(new ListingProblem(ListingField.ID, Kind.ID_TWICE));
		}
		String municipality = row.get(ListingField.MUNICIPALITY);
		if (municipality != null && ListingCheck.isGeneral(row) && !this.withRow.add(municipality)) {
			problems.add(new ListingProblem(ListingField.GENERAL, Kind.GENERAL_TWICE));
		}
		return problems;
	}

	/** The municipalities that no listing so far stands for, by country and number. */
	Set<String> withoutRow() {
		Set<String> without = new TreeSet<>();
		this.directory.municipalities()
			.stream()
			.filter(Municipality::governed)
			.map((municipality) -> municipality.id().toString())
			.filter((id) -> !this.withRow.contains(id))
			.forEach(without::add);
		return without;
	}

}
