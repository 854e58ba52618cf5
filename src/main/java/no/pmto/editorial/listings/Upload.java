package no.pmto.editorial.listings;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file that somebody has sent in.
 *
 * @param done how many rows are checked
 * @param total how many lines there are: about as many as rows
 * @param problems the first ones
 * @param problemCount how many there are in all
 * @param version the number of the version it became, where it is {@link State#READY}
 */
public record Upload(long id, String fileName, String by, State state, int done, int total, List<FileProblem> problems,
		int problemCount, @Nullable Long version) {

	/** How far it has come. */
	public enum State {

		/** It is being checked, or will be in a moment. */
		CHECKING,
		/** Something is wrong with it. */
		REFUSED,
		/** It says what the active directory says. */
		SAME,
		/** It is a version now, and can be made active. */
		READY,
		/** It could not be checked, through no fault of the file. */
		FAILED

	}

}
