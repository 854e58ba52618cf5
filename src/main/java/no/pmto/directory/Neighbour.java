package no.pmto.directory;

/**
 * A provider and how far away it is.
 *
 * @param kilometres over the ground, in a straight line
 */
public record Neighbour(Provider provider, double kilometres) {
}
