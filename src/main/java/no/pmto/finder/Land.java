package no.pmto.finder;

import org.locationtech.jts.geom.Geometry;

/**
 * What a map of a country is drawn from, in WGS 84 degrees, longitude first.
 *
 * @param abroad the land of other countries around it
 * @param borders lines between its counties, none where they are not known
 */
record Land(Geometry own, Geometry abroad, Geometry borders) {
}
