package no.pmto.editorial.listings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import no.pmto.directory.Country;
import no.pmto.directory.MunicipalityId;
import no.pmto.directory.Offer;
import no.pmto.directory.PmtoStatus;
import no.pmto.directory.Provider;
import no.pmto.directory.ProviderType;
import no.pmto.directory.Referral;
import no.pmto.directory.Source;
import no.pmto.finder.Listing;
import org.jspecify.annotations.Nullable;

/** A listing as the finder would show it. */
final class Card {

	private Card() {
	}

	/**
	 * The card of a listing.
	 * @param row has passed the check
	 */
	static Listing of(ListingRow row, LocalDate today) {
		return Listing.alone(provider(row), today);
	}

	private static Provider provider(ListingRow row) {
		return new Provider(row.id(), Country.of(text(row, ListingField.COUNTRY)).orElseThrow(),
				constant(ProviderType.class, text(row, ListingField.TYPE)), ListingForm.general(row),
				text(row, ListingField.NAME), row.get(ListingField.UNIT),
				MunicipalityId.parse(text(row, ListingField.MUNICIPALITY)).orElse(null), row.get(ListingField.STREET),
				row.get(ListingField.POSTAL_CODE), row.get(ListingField.PLACE), row.get(ListingField.PHONE),
				row.get(ListingField.EMAIL), row.get(ListingField.WEBSITE), offers(row),
				constant(PmtoStatus.class, text(row, ListingField.PMTO_STATUS)),
				constant(Referral.class, text(row, ListingField.REFERRAL)),
				new Source(text(row, ListingField.SOURCE), row.get(ListingField.SOURCE_DATE)), phoneSource(row),
				confirmedOn(row), null);
	}

	private static Set<Offer> offers(ListingRow row) {
		return Arrays.stream(text(row, ListingField.OFFERS).split(";"))
			.filter((offer) -> !offer.isBlank())
			.map((offer) -> constant(Offer.class, offer))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static @Nullable Source phoneSource(ListingRow row) {
		return Optional.ofNullable(row.get(ListingField.PHONE_SOURCE))
			.map((source) -> new Source(source, row.get(ListingField.PHONE_SOURCE_DATE)))
			.orElse(null);
	}

	static @Nullable LocalDate confirmedOn(ListingRow row) {
		return Optional.ofNullable(row.get(ListingField.CONFIRMED_ON)).map(LocalDate::parse).orElse(null);
	}

	private static String text(ListingRow row, ListingField field) {
		return Optional.ofNullable(row.get(field)).orElse("");
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String written) {
		return Enum.valueOf(type, written.toUpperCase(Locale.ROOT));
	}

}
