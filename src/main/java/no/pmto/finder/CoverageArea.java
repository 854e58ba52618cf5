package no.pmto.finder;

import org.jspecify.annotations.Nullable;

/**
 * A municipality that a provider serves.
 *
 * @param area the districts served where it is not the whole municipality, else null
 */
record CoverageArea(Provider provider, MunicipalityId municipality, @Nullable String area) {
}
