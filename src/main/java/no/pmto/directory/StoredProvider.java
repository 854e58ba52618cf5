package no.pmto.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A provider in the database, with the municipalities it covers. */
@Entity
@Table(name = "provider")
@NullUnmarked
class StoredProvider {

	@Id
	private String id;

	private String country;

	private String type;

	private String name;

	private String unit;

	private String municipalityId;

	private String postalCode;

	private String place;

	private String street;

	private String phone;

	private String email;

	private String website;

	private String offers;

	private String pmtoStatus;

	private String referral;

	private String source;

	private String sourceDate;

	private String phoneSource;

	private String phoneSourceDate;

	private LocalDate confirmedOn;

	private boolean general;

	private boolean listed;

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "coverage", joinColumns = @JoinColumn(name = "provider_id"))
	private Set<StoredCoverage> coverage = new HashSet<>();

	Set<StoredCoverage> coverage() {
		return this.coverage;
	}

	/** Makes a provider that stands where {@code coordinateOf} finds it. */
	Provider toProvider(Function<Provider, @Nullable Coordinate> coordinateOf) {
		Provider placeless = new Provider(this.id, Country.of(this.country).orElseThrow(),
				constant(ProviderType.class, this.type), this.general, this.name, this.unit, municipality(),
				this.street, this.postalCode, this.place, this.phone, this.email, this.website, offers(),
				constant(PmtoStatus.class, this.pmtoStatus), constant(Referral.class, this.referral),
				new Source(this.source, this.sourceDate), phoneSource(), this.confirmedOn, null);
		return placeless.at(coordinateOf.apply(placeless));
	}

	private @Nullable Source phoneSource() {
		return (this.phoneSource != null) ? new Source(this.phoneSource, this.phoneSourceDate) : null;
	}

	private @Nullable MunicipalityId municipality() {
		return Optional.ofNullable(this.municipalityId).flatMap(MunicipalityId::parse).orElse(null);
	}

	private Set<Offer> offers() {
		return Arrays.stream(this.offers.split(";"))
			.filter((offer) -> !offer.isBlank())
			.map((offer) -> constant(Offer.class, offer))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String stored) {
		return Enum.valueOf(type, stored.toUpperCase(Locale.ROOT));
	}

}
