package no.pmto.directory;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One municipality, or some districts of it, that a provider serves, in the database. */
@Embeddable
record StoredCoverage(String municipalityId, @Nullable String area) {
}
