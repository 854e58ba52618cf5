package no.pmto.editorial.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import no.pmto.editorial.listings.ListingField;
import no.pmto.editorial.listings.ListingRow;
import org.jspecify.annotations.Nullable;

/**
 * Brings what Enhetsregisteret says into a listing. Nothing is ever emptied, what can't
 * be a number or an address is left out, and what an editor has confirmed within a year
 * is only filled in where it is empty.
 */
final class UnitMerge {

	/** What phones from there have as their source. */
	static final String SOURCE = "Enhetsregisteret";

	private static final int CONFIRMED_FOR_MONTHS = 12;

	private final Map<String, String> places;

	private final LocalDate today;

	/**
	 * Begins a round.
	 * @param places the Norwegian postal codes there are, with their places
	 */
	UnitMerge(Map<String, String> places, LocalDate today) {
		this.places = places;
		this.today = today;
	}

	/**
	 * The listing as it would be.
	 *
	 * @param notUsed fields in which the register says something that can't be right
	 * @param differs fields in which it contradicts what an editor has confirmed
	 */
	record Merged(ListingRow listing, List<ListingField> notUsed, List<ListingField> differs) {
	}

	Merged merge(ListingRow listing, Unit unit) {
		Work work = new Work(listing, isConfirmed(listing));
		work.take(ListingField.PHONE, unit.phone(), ContactValues::phone);
		work.take(ListingField.EMAIL, unit.email(), ContactValues::email);
		work.take(ListingField.WEBSITE, unit.website(), ContactValues::website);
		if (!address(work, unit.business()) && !address(work, unit.postal()) && unit.business() != null) {
			work.notUsed.add(ListingField.STREET);
		}
		return new Merged(work.listing, List.copyOf(work.notUsed), List.copyOf(work.differs));
	}

	private boolean isConfirmed(ListingRow listing) {
		String day = listing.get(ListingField.CONFIRMED_ON);
		return day != null && LocalDate.parse(day).isAfter(this.today.minusMonths(CONFIRMED_FOR_MONTHS));
	}

	/** Street, postal code and place go together, or not at all. */
	private boolean address(Work work, Unit.@Nullable Address address) {
		if (address == null || (address.country() != null && !address.country().equals("NO"))) {
			return false;
		}
		String code = (address.postalCode() != null) ? address.postalCode() : "";
		String place = this.places.get(code);
		Optional<String> street = ContactValues.street(String.join(", ", address.lines()));
		if (place == null || street.isEmpty()) {
			return false;
		}
		boolean same = same(ListingField.STREET, work.listing.get(ListingField.STREET), street.get())
				&& code.equals(work.listing.get(ListingField.POSTAL_CODE));
		if (!same && work.mayChange(ListingField.STREET)) {
			work.listing = work.listing.with(ListingField.STREET, street.get())
				.with(ListingField.POSTAL_CODE, code)
				.with(ListingField.PLACE, place);
		}
		return true;
	}

	private static boolean same(ListingField field, @Nullable String now, String said) {
		if (now == null) {
			return false;
		}
		return switch (field) {
			case PHONE -> now.replaceAll("[^0-9]", "").equals(said.replaceAll("[^0-9]", ""));
			case WEBSITE -> ContactValues.sameSite(now, said);
			default -> now.equalsIgnoreCase(said);
		};
	}

	/** A listing while it is changed. */
	private final class Work {

		private ListingRow listing;

		private final boolean confirmed;

		private final List<ListingField> notUsed = new ArrayList<>();

		private final List<ListingField> differs = new ArrayList<>();

		private Work(ListingRow listing, boolean confirmed) {
			this.listing = listing;
			this.confirmed = confirmed;
		}

		private void take(ListingField field, @Nullable String written, Function<String, Optional<String>> form) {
			if (written == null) {
				return;
			}
			Optional<String> said = form.apply(written);
			if (said.isEmpty()) {
				this.notUsed.add(field);
			}
			else if (!same(field, this.listing.get(field), said.get()) && mayChange(field)) {
				this.listing = this.listing.with(field, said.get());
				if (field == ListingField.PHONE) {
					this.listing = this.listing.with(ListingField.PHONE_SOURCE, SOURCE)
						.with(ListingField.PHONE_SOURCE_DATE, UnitMerge.this.today.toString());
				}
			}
		}

		private boolean mayChange(ListingField field) {
			boolean kept = this.confirmed && this.listing.get(field) != null;
			if (kept) {
				this.differs.add(field);
			}
			return !kept;
		}

	}

}
