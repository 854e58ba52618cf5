package no.pmto.editorial.registers;

/**
 * A line of Bring's register, as it is written there: everything in capitals, and no
 * coordinate.
 */
record PostalLine(String code, String place, String municipality) {
}
