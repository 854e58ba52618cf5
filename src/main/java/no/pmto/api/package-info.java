/**
 * The data service: places and the directory for other programs, in JSON, CSV and
 * GeoJSON, with the licences and sources of what it says.
 */
@NullMarked
package no.pmto.api;

import org.jspecify.annotations.NullMarked;
