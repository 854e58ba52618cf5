package no.pmto.editorial.registers;

import java.time.ZonedDateTime;

import no.pmto.editorial.Editor;

/**
 * A version of the postal register, without its codes.
 *
 * @param by the account that uploaded it; {@code site} for what came from the files
 * @param active whether it is the one in use
 */
public record PostalVersion(long id, ZonedDateTime at, String by, String reason, boolean active) {

	/** Whether it was read from the files that the site came with. */
	public boolean fromFiles() {
		return this.by.equals(Editor.SITE);
	}

}
