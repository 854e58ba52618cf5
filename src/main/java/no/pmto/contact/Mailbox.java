package no.pmto.contact;

import org.jspecify.annotations.Nullable;

/**
 * Where the inquiries to one addressee go.
 *
 * @param addressee {@code common}, the word of a topic ({@code training}), or a region
 * ({@code region.vest})
 * @param set the address an editor has set, or null
 * @param configured the address the configuration names, or null
 * @param used the address that new inquiries get: one of those, or another addressee's
 */
public record Mailbox(String addressee, @Nullable String set, @Nullable String configured, String used) {

	/** The addressee of everything that has no mailbox of its own. */
	public static final String COMMON = "common";

	static final String REGION = "region.";

	/** The word of the region it is for, or null. */
	public @Nullable String region() {
		return this.addressee.startsWith(REGION) ? this.addressee.substring(REGION.length()) : null;
	}

}
