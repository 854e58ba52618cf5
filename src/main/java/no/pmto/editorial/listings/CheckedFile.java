package no.pmto.editorial.listings;

import java.util.ArrayList;
import java.util.List;

/** What was found in a file: its rows, and the first of its problems. */
final class CheckedFile {

	static final int MOST_SHOWN = 200;

	private final List<ListingRow> rows = new ArrayList<>();

	private final List<FileProblem> problems = new ArrayList<>();

	private int problemCount;

	void add(ListingRow row) {
		this.rows.add(row);
	}

	void add(FileProblem problem) {
		this.problemCount++;
		if (this.problems.size() < MOST_SHOWN) {
			this.problems.add(problem);
		}
	}

	/** All rows, those too that something is wrong with. */
	List<ListingRow> rows() {
		return this.rows;
	}

	/** At most {@link #MOST_SHOWN}, in the order of the file. */
	List<FileProblem> problems() {
		return this.problems;
	}

	int problemCount() {
		return this.problemCount;
	}

}
