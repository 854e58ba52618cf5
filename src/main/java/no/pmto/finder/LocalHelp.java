package no.pmto.finder;

import java.util.List;

/**
 * Whom to contact in one municipality, in the order a family should read it.
 *
 * @param start the municipality itself
 * @param units its services that a source connects with PMTO
 * @param familyCounselling offices whose coverage lists it
 * @param bup clinics: those whose coverage names it, else the nearest
 * @param bupCovers whether a source names the municipality as covered by {@code bup}
 * @param bufetat its state child welfare region
 * @param nearest bodies elsewhere in the country with a documented PMTO offer, nearest
 * first
 */
record LocalHelp(Municipality municipality, Listing start, List<Listing> units, List<Listing> familyCounselling,
		List<Listing> bup, boolean bupCovers, List<Listing> bufetat, List<Listing> nearest) {
}
