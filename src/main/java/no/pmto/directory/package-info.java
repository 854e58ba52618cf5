/**
 * Places, municipalities and the bodies a family can contact, with whom they serve: read
 * from the database whole, kept in memory, never changed.
 */
@NullMarked
package no.pmto.directory;

import org.jspecify.annotations.NullMarked;
