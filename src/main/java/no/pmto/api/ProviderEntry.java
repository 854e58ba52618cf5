package no.pmto.api;

import java.util.Comparator;
import java.util.List;

import no.pmto.directory.Coordinate;
import no.pmto.directory.CoverageArea;
import no.pmto.directory.Directory;
import no.pmto.directory.MunicipalityId;
import no.pmto.directory.Provider;
import no.pmto.directory.Source;
import org.jspecify.annotations.Nullable;

/**
 * A body a parent can contact, in an answer. What is null is unknown, not "none".
 *
 * @param municipality id of the one where it is
 * @param phone as its source writes it, without the country's prefix
 * @param pmtoStatus {@code documented} where a source says that this body offers PMTO,
 * {@code possible} where bodies of its kind can
 * @param phoneSource where the telephone number comes from when that is elsewhere
 * @param coordinate of its postal code, else of its municipality's main place
 * @param covers whom it says to serve
 */
record ProviderEntry(String id, String type, String name, @Nullable String unit, String country,
		@Nullable String municipality, Address address, @Nullable String phone, @Nullable String email,
		@Nullable String website, List<String> offers, String pmtoStatus, String referral, Origin source,
		@Nullable Origin phoneSource, @Nullable Coordinate coordinate, List<Coverage> covers) {

	/** Where letters reach it. */
	record Address(@Nullable String street, @Nullable String postalCode, @Nullable String place) {
	}

	/**
	 * Where something is said.
	 *
	 * @param date as exact as it is known: {@code 2016}, {@code 2016-04},
	 * {@code 2026-04-07}
	 */
	record Origin(String address, @Nullable String date) {

		static @Nullable Origin of(@Nullable Source source) {
			return (source != null) ? new Origin(source.address(), source.date()) : null;
		}

	}

	/**
	 * A municipality that is served.
	 *
	 * @param municipality its id
	 * @param districts those served, where it is not the whole municipality
	 */
	record Coverage(String municipality, List<String> districts) {

		/** {@code no-4601}, or {@code no-0301 (Bjerke, Grorud)}. */
		@Override
		public String toString() {
			return this.municipality + (this.districts.isEmpty() ? "" : " (" + String.join(", ", this.districts) + ")");
		}

	}

	static List<ProviderEntry> all(Directory directory) {
		return directory.providers().stream().map((provider) -> of(provider, directory)).toList();
	}

	static ProviderEntry of(Provider provider, Directory directory) {
		MunicipalityId seat = provider.municipality();
		return new ProviderEntry(provider.id(), Spelling.of(provider.type()), provider.name(), provider.unit(),
				provider.country().code(), (seat != null) ? seat.toString() : null,
				new Address(provider.street(), provider.postalCode(), provider.place()), provider.phone(),
				provider.email(), provider.website(), provider.offers().stream().sorted().map(Spelling::of).toList(),
				Spelling.of(provider.status()), Spelling.of(provider.referral()),
				new Origin(provider.source().address(), provider.source().date()), Origin.of(provider.phoneSource()),
				provider.coordinate(), coverage(directory.coveredBy(provider)));
	}

	private static List<Coverage> coverage(List<CoverageArea> areas) {
		return areas.stream()
			.map((area) -> new Coverage(area.municipality().toString(), area.districts()))
			.sorted(Comparator.comparing(Coverage::municipality))
			.toList();
	}

}
