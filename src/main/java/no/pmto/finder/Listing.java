package no.pmto.finder;

import java.util.List;

import no.pmto.directory.Provider;
import org.jspecify.annotations.Nullable;

/**
 * A provider as it stands in an answer.
 *
 * @param number from 1, the same in the list and on the map
 * @param districts those it covers where several offices share the municipality, else
 * none
 * @param kilometres from the municipality's main place in a straight line, where the
 * provider's own place is known, else null
 * @param recent whether its source is no older than twelve months
 */
record Listing(int number, Provider provider, List<String> districts, @Nullable Long kilometres, boolean recent) {

	Listing numbered(int number) {
		return new Listing(number, this.provider, this.districts, this.kilometres, this.recent);
	}

}
