package no.pmto.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Offer;
import no.pmto.directory.Place;
import no.pmto.directory.Provider;
import no.pmto.directory.ProviderType;
import no.pmto.directory.Referral;
import org.jspecify.annotations.Nullable;

/**
 * Which providers are wanted; what is null makes no difference.
 *
 * @param place whose municipalities a provider must say to serve
 */
record ProviderQuery(@Nullable Country country, @Nullable Place place, @Nullable ProviderType type,
		@Nullable Offer offer, @Nullable Referral referral) {

	/** Those that fit, by id. */
	List<Provider> in(Directory directory) {
		Set<String> serving = (this.place != null) ? serving(this.place, directory) : Set.of();
		return directory.providers()
			.stream()
			.filter((provider) -> this.place == null || serving.contains(provider.id()))
			.filter(this::fits)
			.toList();
	}

	/** Services follow the municipality one lives in: coverage counts, not distance. */
	private static Set<String> serving(Place place, Directory directory) {
		return place.municipalities()
			.stream()
			.flatMap((municipality) -> directory.covering(municipality).stream())
			.map((area) -> area.provider().id())
			.collect(Collectors.toSet());
	}

	private boolean fits(Provider provider) {
		return (this.country == null || this.country == provider.country())
				&& (this.type == null || this.type == provider.type())
				&& (this.offer == null || provider.offers().contains(this.offer))
				&& (this.referral == null || this.referral == provider.referral());
	}

}
