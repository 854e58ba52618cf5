/**
 * Pages and their sections in every language: loaded from files, kept in PostgreSQL, read
 * from the edition.
 */
@NullMarked
package no.pmto.content;

import org.jspecify.annotations.NullMarked;
