package no.pmto.contact;

/**
 * A place in a text that must not be stored unseen.
 *
 * @param start of the place, an index into the text as it was written
 * @param end of the place, after its last character
 */
record Finding(Kind kind, int start, int end) {

	/** What it is, the gravest first. */
	enum Kind {

		/** A number that says who somebody is: the message is refused. */
		IDENTITY_NUMBER,
		/** A child or a grown-up may be in danger: the help lines come first. */
		DANGER,
		/** Health, treatment, abuse of substances, or a case file. */
		HEALTH

	}

	/** Both places in one, of the graver kind. */
	Finding with(Finding other) {
		Kind graver = (this.kind.compareTo(other.kind) <= 0) ? this.kind : other.kind;
		return new Finding(graver, Math.min(this.start, other.start), Math.max(this.end, other.end));
	}

	boolean overlaps(Finding other) {
		return this.start < other.end && other.start < this.end;
	}

}
