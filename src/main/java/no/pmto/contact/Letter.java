package no.pmto.contact;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote: never stored or logged but sealed.
 *
 * @param name of the sender, who need not give one
 * @param email where to answer, or null where no answer is wanted
 */
record Letter(String message, @Nullable String name, @Nullable String email) {

	/** Nothing of it: a letter must not reach a log by way of a record's text. */
	@Override
	public String toString() {
		return "Letter";
	}

}
