package no.pmto.finder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * Whom to contact in one municipality, in the order a family should read it, numbered.
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

	static LocalHelp in(Municipality municipality, Directory directory, LocalDate today) {
		return new LocalSearch(municipality, directory, today).help().numbered();
	}

	/** All of them, in order. */
	List<Listing> all() {
		return Stream
			.of(Stream.ofNullable(this.start).toList(), this.units, this.familyCounselling, this.bup, this.bufetat,
					this.nearest)
			.flatMap(List::stream)
			.toList();
	}

	/**
	 * Those that fit, numbered anew. The municipality itself always stays: everybody
	 * starts there.
	 */
	LocalHelp only(Predicate<Listing> fits) {
		return new LocalHelp(this.municipality, this.start, those(this.units, fits),
				those(this.familyCounselling, fits), those(this.bup, fits), this.bupCovers, those(this.bufetat, fits),
				those(this.nearest, fits))
			.numbered();
	}

	private static List<Listing> those(List<Listing> listings, Predicate<Listing> fits) {
		return listings.stream().filter(fits).toList();
	}

	private LocalHelp numbered() {
		Numbering numbers = new Numbering();
		return new LocalHelp(this.municipality, (this.start != null) ? numbers.next(this.start) : null,
				numbers.next(this.units), numbers.next(this.familyCounselling), numbers.next(this.bup), this.bupCovers,
				numbers.next(this.bufetat), numbers.next(this.nearest));
	}

	private static final class Numbering {

		private int last;

		Listing next(Listing listing) {
			return listing.numbered(++this.last);
		}

		List<Listing> next(List<Listing> listings) {
			List<Listing> numbered = new ArrayList<>();
			listings.forEach((listing) -> numbered.add(next(listing)));
			return List.copyOf(numbered);
		}

	}

}
