/**
 * What people write to the centre: kept free of what should not be written, stored before
 * it is confirmed, delivered by mail, then erased.
 */
@NullMarked
package no.pmto.contact;

import org.jspecify.annotations.NullMarked;
