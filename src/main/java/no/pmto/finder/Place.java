package no.pmto.finder;

/** What a postal code stands for: a place name in one municipality. */
record Place(PostalCode code, String name, MunicipalityId municipality, Coordinate coordinate) {
}
