package no.pmto.editorial.numbers;

import java.util.List;

import no.pmto.consent.Count;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param id what it is about, as it is stored
 * @param label the same for people
 * @param documented whether a source says that PMTO is offered there; null where that is
 * no question
 * @param counts one for each column; the last is what the chart shows
 */
record Line(String id, String label, @Nullable Boolean documented, List<Count> counts) {

	Count count() {
		return this.counts.getLast();
	}

}
