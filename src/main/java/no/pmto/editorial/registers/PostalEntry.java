package no.pmto.editorial.registers;

/**
 * A Norwegian postal code.
 *
 * @param code four digits
 * @param place in the spelling that visitors see
 * @param municipality four digits
 * @param latitude in degrees, WGS 84
 * @param longitude in degrees, WGS 84
 */
public record PostalEntry(String code, String place, String municipality, double latitude, double longitude) {
}
