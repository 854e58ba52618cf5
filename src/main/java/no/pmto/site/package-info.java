/**
 * What every page shares: languages, the edition, layout, errors, headers. Uses no
 * feature; every feature uses it.
 */
@NullMarked
package no.pmto.site;

import org.jspecify.annotations.NullMarked;
