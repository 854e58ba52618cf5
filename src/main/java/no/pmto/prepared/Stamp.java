package no.pmto.prepared;

import java.time.LocalDate;

/**
 * What a prepared page was made from.
 *
 * @param edition its serial
 * @param day pages say how old what they say is
 */
record Stamp(long edition, LocalDate day) {
}
