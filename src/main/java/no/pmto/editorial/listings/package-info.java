/**
 * The directory: listings one by one and as a whole, in versions that are checked,
 * compared, made active and rolled back.
 */
@NullMarked
package no.pmto.editorial.listings;

import org.jspecify.annotations.NullMarked;
