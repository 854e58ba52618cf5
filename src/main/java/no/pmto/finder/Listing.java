package no.pmto.finder;

import java.time.LocalDate;
import java.util.List;

import no.pmto.directory.Provider;
import org.jspecify.annotations.Nullable;

/**
 * A provider as it stands in an answer, to be shown by the fragments of
 * {@code finder/listing}, which need {@code finderBase} beside it.
 *
 * @param number from 1, the same in the list and on the map
 * @param districts those it covers where several offices share the municipality, else
 * none
 * @param kilometres from the municipality's main place in a straight line, where the
 * provider's own place is known, else null
 * @param recent whether somebody has confirmed it in the last twelve months
 */
public record Listing(int number, Provider provider, List<String> districts, @Nullable Long kilometres,
		boolean recent) {

	/** A provider by itself, as on its own page. */
	public static Listing alone(Provider provider, LocalDate today) {
		return new Listing(1, provider, List.of(), null, provider.recentOn(today));
	}

	Listing numbered(int number) {
		return new Listing(number, this.provider, this.districts, this.kilometres, this.recent);
	}

}
