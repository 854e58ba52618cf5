/**
 * Where the data lives: the embedded PostgreSQL of a bare machine, and the loads that
 * bring files into tables.
 */
@NullMarked
package no.pmto.database;

import org.jspecify.annotations.NullMarked;
