package no.pmto.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.pmto.contact.SensitiveWord.Match;

/**
 * Finds the words of the list that a word of a text can begin. The time it takes grows
 * with the length of that word, not with the length of the list.
 */
final class StemIndex {

	private final Map<String, List<SensitiveWord>> exact = new HashMap<>();

	private final Map<String, List<SensitiveWord>> whole = new HashMap<>();

	private final Map<String, List<SensitiveWord>> beginnings = new HashMap<>();

	private final Map<String, List<SensitiveWord>> parts = new HashMap<>();

	private int longest;

	private int longestPart;

	StemIndex(Collection<SensitiveWord> words) {
		words.forEach((word) -> word.parts().getFirst().choices().forEach((first) -> put(first, word)));
	}

	private void put(String first, SensitiveWord word) {
		Match match = word.isPhrase() ? Match.WORD : word.match();
		Map<String, List<SensitiveWord>> map = switch (match) {
			case EXACT -> this.exact;
			case WORD -> this.whole;
			case PREFIX -> this.beginnings;
			case CONTAINS -> this.parts;
		};
		map.computeIfAbsent(first, (key) -> new ArrayList<>()).add(word);
		this.longest = Math.max(this.longest, first.length());
		if (match == Match.CONTAINS) {
			this.longestPart = Math.max(this.longestPart, first.length());
		}
	}

	/** Some of them more than once. */
	List<SensitiveWord> beginningWith(Token token) {
		String key = token.key();
		List<SensitiveWord> found = new ArrayList<>(this.exact.getOrDefault(token.written(), List.of()));
		found.addAll(this.whole.getOrDefault(key, List.of()));
		for (int end = 1; end <= Math.min(this.longest, key.length()); end++) {
			found.addAll(this.beginnings.getOrDefault(key.substring(0, end), List.of()));
		}
		for (int start = 0; start < key.length(); start++) {
			for (int end = start + 1; end <= Math.min(start + this.longestPart, key.length()); end++) {
				found.addAll(this.parts.getOrDefault(key.substring(start, end), List.of()));
			}
		}
		return found;
	}

}
