package no.pmto.finder;

import org.jspecify.annotations.Nullable;

/**
 * A provider as it stands in an answer.
 *
 * @param area the districts it covers where several offices share the municipality, else
 * null
 * @param kilometres from the municipality's main place in a straight line, where distance
 * decides, else null
 * @param recent whether its source is no older than twelve months
 */
record Listing(Provider provider, @Nullable String area, @Nullable Long kilometres, boolean recent) {
}
