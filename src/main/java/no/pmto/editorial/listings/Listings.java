package no.pmto.editorial.listings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import no.pmto.editorial.Editor;
import no.pmto.site.PageNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The listings one by one. Of two editors who change the same one, the second is told.
 */
@Component
class Listings {

	static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private final Register register;

	private final Clock clock;

	Listings(Register register, Clock clock) {
		this.register = register;
		this.clock = clock;
	}

	Optional<ListingRow> find(String id) {
		return Optional.ofNullable(this.register.active().get(id));
	}

	LocalDate today() {
		return LocalDate.now(this.clock.withZone(OSLO));
	}

	/**
	 * Saves a listing that was checked.
	 * @param how the way in which the editor has just confirmed it, or null
	 * @return false where somebody else has saved another meanwhile; nothing is saved
	 * then
	 */
	boolean save(ListingForm sent, @Nullable ConfirmedHow how, String reason) {
		AtomicBoolean overtaken = new AtomicBoolean();
		this.register.change((rows) -> {
			@Nullable ListingRow current = rows.get(sent.row().id());
			ListingRow wanted = sent.over(current);
			overtaken.set(!sent.seen().equals(Seen.mark(current)) && !wanted.equals(current));
			if (!overtaken.get()) {
				rows.put(wanted.id(), (how != null) ? confirmed(wanted, how) : wanted);
			}
			return rows;
		}, reason);
		return !overtaken.get();
	}

	private ListingRow confirmed(ListingRow row, ConfirmedHow how) {
		return row.with(ListingField.CONFIRMED_ON, today().toString())
			.with(ListingField.CONFIRMED_BY, Editor.name())
			.with(ListingField.CONFIRMED_HOW, how.word());
	}

	/**
	 * Takes a listing out.
	 * @return false for a municipality as a whole, which must have one
	 * @throws PageNotFound where there is none
	 */
	boolean remove(String id, String reason) {
		if (ListingForm.general(find(id).orElseThrow(PageNotFound::new))) {
			return false;
		}
		this.register.change((rows) -> {
			rows.remove(id);
			return rows;
		}, reason);
		return true;
	}

}
