package no.pmto.contact;

/** A mail was not taken. The message is the server's words, without addresses. */
final class DeliveryFailed extends Exception {

	private final boolean forGood;

	/**
	 * Describes a failure.
	 * @param words the server's, or ours; addresses in them are left out
	 * @param forGood whether trying again is of no use
	 */
	DeliveryFailed(String words, boolean forGood) {
		super(withoutAddresses(words), null, false, false);
		this.forGood = forGood;
	}

	boolean forGood() {
		return this.forGood;
	}

	private static String withoutAddresses(String words) {
		String line = words.replaceAll("\\s+", " ").replaceAll("\\S+@\\S+", "…").strip();
		return (line.length() > 300) ? line.substring(0, 300) : line;
	}

}
