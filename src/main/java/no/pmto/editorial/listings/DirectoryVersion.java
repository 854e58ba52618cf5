package no.pmto.editorial.listings;

import java.time.ZonedDateTime;

/**
 * A version of the directory, without its listings.
 *
 * @param by the account that made it; {@code site} for what came from the files
 * @param active whether it is the one that visitors see
 */
public record DirectoryVersion(long id, ZonedDateTime at, String by, String reason, boolean active) {
}
