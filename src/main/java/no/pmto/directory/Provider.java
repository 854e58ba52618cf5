package no.pmto.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A body a parent can contact. What is null is unknown, not "none".
 *
 * @param id stable, also its path below the finder
 * @param general the municipality as a whole, not one service of it
 * @param unit the part of the body that is meant
 * @param municipality where it is
 * @param phone as its source writes it, in groups
 * @param source where the listing comes from, and when
 * @param phoneSource where the telephone number comes from when that is elsewhere, else
 * null
 * @param confirmedOn when an editor last asked the body itself, or looked at its own
 * pages; null where nobody has
 * @param coordinate of its postal code, else of its municipality's main place
 */
public record Provider(String id, Country country, ProviderType type, boolean general, String name,
		@Nullable String unit, @Nullable MunicipalityId municipality, @Nullable String street,
		@Nullable String postalCode, @Nullable String place, @Nullable String phone, @Nullable String email,
		@Nullable String website, Set<Offer> offers, PmtoStatus status, Referral referral, Source source,
		@Nullable Source phoneSource, @Nullable LocalDate confirmedOn, @Nullable Coordinate coordinate) {

	/** For a {@code tel:} link. */
	public @Nullable String tel() {
		return (this.phone != null) ? this.country.dialling() + this.phone.replaceAll("[^0-9]", "") : null;
	}

	public boolean documented() {
		return this.status == PmtoStatus.DOCUMENTED;
	}

	/**
	 * Whether its source, or an editor, has confirmed it in the last twelve months.
	 */
	public boolean recentOn(LocalDate today) {
		boolean confirmed = this.confirmedOn != null && !this.confirmedOn.isBefore(today.minusMonths(12));
		return confirmed || this.source.recentOn(today);
	}

	/** Its offers, the lightest first. */
	public List<Offer> offersInOrder() {
		return this.offers.stream().sorted().toList();
	}

	Provider at(@Nullable Coordinate there) {
		return new Provider(this.id, this.country, this.type, this.general, this.name, this.unit, this.municipality,
				this.street, this.postalCode, this.place, this.phone, this.email, this.website, this.offers,
				this.status, this.referral, this.source, this.phoneSource, this.confirmedOn, there);
	}

}
