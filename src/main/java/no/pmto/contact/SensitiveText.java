package no.pmto.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import no.pmto.contact.Finding.Kind;

import org.jspecify.annotations.Nullable;

/**
 * A message as the guard sees it. Any text can be read, in time that grows with its
 * length and no faster.
 *
 * @param text as it was written
 * @param findings in the order of the text, none of them overlapping
 */
record SensitiveText(String text, List<Finding> findings) {

	/**
	 * A piece of the text.
	 *
	 * @param kind of what it is, or null where nothing was found
	 */
	record Passage(String text, @Nullable Kind kind) {
	}

	SensitiveText {
		findings = List.copyOf(findings);
	}

	/**
	 * Reads a text, in whichever of the three languages or in several of them: visitors
	 * mix.
	 */
	static SensitiveText read(String text, SensitiveWords words) {
		return new SensitiveText(text,
				apart(Stream.concat(IdentityNumbers.in(text).stream(), words.in(text).stream()).toList()));
	}

	boolean has(Kind kind) {
		return this.findings.stream().anyMatch((finding) -> finding.kind() == kind);
	}

	/** Whether nothing was found. */
	boolean isClear() {
		return this.findings.isEmpty();
	}

	/** The whole text in pieces, to be shown with the places marked. */
	List<Passage> passages() {
		List<Passage> passages = new ArrayList<>();
		int shown = 0;
		for (Finding finding : this.findings) {
			if (finding.start() > shown) {
				passages.add(new Passage(this.text.substring(shown, finding.start()), null));
			}
			passages.add(new Passage(this.text.substring(finding.start(), finding.end()), finding.kind()));
			shown = finding.end();
		}
		if (shown < this.text.length()) {
			passages.add(new Passage(this.text.substring(shown), null));
		}
		return passages;
	}

	/** Puts places that overlap together. */
	private static List<Finding> apart(List<Finding> found) {
		List<Finding> apart = new ArrayList<>();
		for (Finding finding : found.stream().sorted(Comparator.comparingInt(Finding::start)).toList()) {
			if (!apart.isEmpty() && apart.getLast().overlaps(finding)) {
				apart.set(apart.size() - 1, apart.getLast().with(finding));
			}
			else {
				apart.add(finding);
			}
		}
		return apart;
	}

}
