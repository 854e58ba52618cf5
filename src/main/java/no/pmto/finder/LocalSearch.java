package no.pmto.finder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import no.pmto.directory.CoverageArea;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.Neighbour;
import no.pmto.directory.Provider;
import no.pmto.directory.ProviderType;
import org.jspecify.annotations.Nullable;

/** Finds who helps in one municipality: coverage first, then distance. */
final class LocalSearch {

	private static final String SVALBARD = "2100";

	private static final int NEAREST_CLINICS = 3;

	private static final int NEAREST_OFFERS = 5;

	private final Municipality municipality;

	private final Directory directory;

	private final LocalDate today;

	LocalSearch(Municipality municipality, Directory directory, LocalDate today) {
		this.municipality = municipality;
		this.directory = directory;
		this.today = today;
	}

	LocalHelp help() {
		List<Listing> clinics = covering(ProviderType.BUP);
		return new LocalHelp(this.municipality, covering(Provider::general).stream().findFirst().orElse(null),
				covering((provider) -> provider.type() == ProviderType.MUNICIPALITY && !provider.general()),
				familyCounselling(), clinics.isEmpty() ? nearest(ProviderType.BUP) : clinics, !clinics.isEmpty(),
				covering(ProviderType.BUFETAT), nearestOffers());
	}

	private List<Listing> familyCounselling() {
		boolean svalbard = !this.municipality.governed() && this.municipality.id().number().equals(SVALBARD);
		return svalbard ? nearest(ProviderType.FAMILY_COUNSELLING) : covering(ProviderType.FAMILY_COUNSELLING);
	}

	private List<Listing> covering(ProviderType type) {
		return covering((provider) -> provider.type() == type);
	}

	private List<Listing> covering(Predicate<Provider> wanted) {
		return this.directory.covering(this.municipality.id())
			.stream()
			.filter((area) -> wanted.test(area.provider()))
			.sorted(Comparator.comparing((CoverageArea area) -> !area.provider().documented())
				.thenComparing(Collation.by((area) -> area.provider().name())))
			.map((area) -> listing(area.provider(), area.districts(), kilometresTo(area.provider())))
			.toList();
	}

	private List<Listing> nearest(ProviderType type) {
		return this.directory
			.nearest(type, this.municipality.id().country(), this.municipality.mainPlace(), NEAREST_CLINICS)
			.stream()
			.map(this::listing)
			.toList();
	}

	private List<Listing> nearestOffers() {
		long own = this.directory.covering(this.municipality.id()).size();
		return this.directory
			.nearestDocumented(this.municipality.id().country(), this.municipality.mainPlace(),
					NEAREST_OFFERS + (int) own)
			.stream()
			.filter((found) -> !this.municipality.id().equals(found.provider().municipality()))
			.limit(NEAREST_OFFERS)
			.map(this::listing)
			.toList();
	}

	private Listing listing(Neighbour found) {
		return listing(found.provider(), List.of(), Math.round(found.kilometres()));
	}

	private Listing listing(Provider provider, List<String> districts, @Nullable Long kilometres) {
		return new Listing(0, provider, districts, kilometres, provider.recentOn(this.today));
	}

	/**
	 * Null where the provider stands at its municipality's main place for want of better.
	 */
	private @Nullable Long kilometresTo(Provider provider) {
		return (provider.coordinate() != null && provider.postalCode() != null)
				? Math.round(this.municipality.mainPlace().kilometresTo(provider.coordinate())) : null;
	}

}
