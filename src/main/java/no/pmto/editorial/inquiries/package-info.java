/**
 * What was not delivered of the inquiries, and where they go: for editors, who can settle
 * them and can't read them.
 */
@NullMarked
package no.pmto.editorial.inquiries;

import org.jspecify.annotations.NullMarked;
