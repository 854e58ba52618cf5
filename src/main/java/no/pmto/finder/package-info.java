/**
 * The way from a postal code or a name to the bodies a family can contact there: coverage
 * first, then distance.
 */
@NullMarked
package no.pmto.finder;

import org.jspecify.annotations.NullMarked;
