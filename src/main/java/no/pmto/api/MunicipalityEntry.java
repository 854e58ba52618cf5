package no.pmto.api;

import java.util.Map;

import no.pmto.directory.Coordinate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality in an answer.
 *
 * @param id country and official number: {@code no-4601}
 * @param otherNames the full official name where there are Sami or Kven forms too
 * @param governed false for Svalbard and Jan Mayen, which belong to no municipality
 * @param mainPlace coordinate of its main place
 * @param pages the path of its page, by language
 */
record MunicipalityEntry(String id, String name, @Nullable String otherNames, String county, String country,
		boolean governed, Coordinate mainPlace, Map<String, String> pages) {
}
