package no.pmto.editorial;

import java.util.List;

/**
 * Something that waits for an editor, as the first page of the back office tells it.
 *
 * @param title key of the words, which get the count
 * @param count how many of them wait; nothing is said of none
 * @param path where they are seen and done
 */
public record Work(String title, long count, String path) {

	/** Knows what waits in a part of the office. Every bean is asked, in order. */
	public interface Source {

		/** What waits now. */
		List<Work> now();

	}

}
