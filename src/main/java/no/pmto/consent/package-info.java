/**
 * What visitors have said yes to, and what that opens: the browser remembers for them,
 * and the centre may count.
 */
@NullMarked
package no.pmto.consent;

import org.jspecify.annotations.NullMarked;
