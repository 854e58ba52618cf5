/**
 * Where the data lives: the embedded PostgreSQL of a bare machine, the loads that bring
 * files into tables, and what is made of rows and kept until one of them is written.
 */
@NullMarked
package no.pmto.database;

import org.jspecify.annotations.NullMarked;
