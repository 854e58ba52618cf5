package no.pmto.finder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Whom to contact in one municipality, in the order a family should read it.
 *
 * @param start the municipality itself; null on Svalbard and Jan Mayen, which have none
 * @param units its services that a source connects with PMTO
 * @param familyCounselling offices whose coverage lists it; on Svalbard the nearest,
 * since no source says which
 * @param bup clinics: those whose coverage names it, else the nearest
 * @param bupCovers whether a source names the municipality as covered by {@code bup}
 * @param bufetat its state child welfare region
 * @param nearest bodies elsewhere in the country with a documented PMTO offer, nearest
 * first
 */
record LocalHelp(Municipality municipality, @Nullable Listing start, List<Listing> units,
		List<Listing> familyCounselling, List<Listing> bup, boolean bupCovers, List<Listing> bufetat,
		List<Listing> nearest) {

	private static final int NEAREST_CLINICS = 3;

	private static final int NEAREST_OFFERS = 5;

	static LocalHelp in(Municipality municipality, Directory directory, LocalDate today) {
		Search search = new Search(municipality, directory, today);
		List<Listing> clinics = search.covering(ProviderType.BUP);
		return new LocalHelp(municipality, search.general(), search.units(), search.familyCounselling(),
				clinics.isEmpty() ? search.nearest(ProviderType.BUP, NEAREST_CLINICS) : clinics, !clinics.isEmpty(),
				search.covering(ProviderType.BUFETAT), search.nearestOffers());
	}

	private record Search(Municipality municipality, Directory directory, LocalDate today) {

		@Nullable Listing general() {
			return covering((provider) -> provider.general()).stream().findFirst().orElse(null);
		}

		List<Listing> units() {
			return covering((provider) -> provider.type() == ProviderType.MUNICIPALITY && !provider.general());
		}

		List<Listing> covering(ProviderType type) {
			return covering((provider) -> provider.type() == type);
		}

		List<Listing> familyCounselling() {
			List<Listing> offices = covering(ProviderType.FAMILY_COUNSELLING);
			boolean svalbard = !this.municipality.governed() && this.municipality.id().number().equals("2100");
			return svalbard ? nearest(ProviderType.FAMILY_COUNSELLING, NEAREST_CLINICS) : offices;
		}

		private List<Listing> covering(Predicate<Provider> wanted) {
			return this.directory.covering(this.municipality.id())
				.stream()
				.filter((area) -> wanted.test(area.provider()))
				.map((area) -> new Listing(area.provider(), area.area(), null, recent(area.provider())))
				.sorted(Comparator.comparing((Listing listing) -> !listing.provider().documented())
					.thenComparing((listing) -> listing.provider().name()))
				.toList();
		}

		List<Listing> nearest(ProviderType type, int most) {
			return nearest((provider) -> provider.type() == type, most);
		}

		List<Listing> nearestOffers() {
			return nearest(
					(provider) -> provider.documented() && !this.municipality.id().equals(provider.municipality()),
					NEAREST_OFFERS);
		}

		private List<Listing> nearest(Predicate<Provider> wanted, int most) {
			return this.directory.providers(this.municipality.id().country())
				.filter((provider) -> wanted.test(provider) && provider.coordinate() != null)
				.map((provider) -> new Listing(provider, null, kilometresTo(provider), recent(provider)))
				.sorted(Comparator.comparing(Listing::kilometres, Comparator.nullsLast(Comparator.naturalOrder())))
				.limit(most)
				.toList();
		}

		private @Nullable Long kilometresTo(Provider provider) {
			Coordinate there = provider.coordinate();
			return (there != null) ? Math.round(this.municipality.mainPlace().kilometresTo(there)) : null;
		}

		private boolean recent(Provider provider) {
			return provider.source().recentOn(this.today);
		}

	}

}
