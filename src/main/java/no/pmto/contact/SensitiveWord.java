package no.pmto.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.pmto.contact.Finding.Kind;

/**
 * A word of the list, or several that make a phrase: each word of a phrase offers its
 * choices, and few others may stand between it and the next, all in one sentence.
 *
 * @param parts the words in order
 * @param match what the last word must be; those before it are always whole
 */
record SensitiveWord(List<Part> parts, Match match, Kind kind) {

	/** What begins the next part of a stem. */
	private static final Pattern NEXT_PART = Pattern.compile("(?=[ +~])");

	/** A shorter word alone keeps its own letters: kræft is not kraft, tæsk not task. */
	private static final int SHORTEST_PLAIN = 6;

	/** What of a word in the text must agree. */
	enum Match {

		/** Its beginning. */
		PREFIX,
		/** All of it. */
		WORD,
		/** Any part of it. */
		CONTAINS,
		/** All of it, in the same small and capital letters. */
		EXACT

	}

	/**
	 * One word of a phrase.
	 *
	 * @param choices the ways to write it
	 * @param mostBefore how many other words may stand between the last one and it
	 */
	record Part(Set<String> choices, int mostBefore) {

		/** Reads one, with the sign before it, if any. */
		private static Part of(String written, Match match, boolean alone) {
			String choices = written.replaceFirst("^[ +~]", "");
			Set<String> spellings = Arrays.stream(choices.split("\\|"))
				.flatMap((choice) -> (match == Match.EXACT) ? Stream.of(choice) : spellings(choice, alone))
				.collect(Collectors.toUnmodifiableSet());
			return new Part(spellings, switch (written.charAt(0)) {
				case '+' -> 1;
				case '~' -> 5;
				default -> 2;
			});
		}

		private static Stream<String> spellings(String choice, boolean alone) {
			StringBuilder letters = new StringBuilder();
			choice.codePoints().forEach((character) -> Letters.add(letters, character));
			String exact = letters.toString();
			boolean keepsLetters = alone && exact.length() < SHORTEST_PLAIN && Letters.hasOwn(exact);
			return keepsLetters ? Stream.of(exact) : Stream.of(exact, Letters.plain(exact)).distinct();
		}

	}

	/**
	 * Reads a stem of the file: a plus sign before a word allows one other between, a
	 * blank two, a tilde five, and bars part the choices.
	 */
	static SensitiveWord of(String stem, Match match, boolean danger) {
		String[] parts = NEXT_PART.split(stem);
		return new SensitiveWord(Arrays.stream(parts).map((part) -> Part.of(part, match, parts.length == 1)).toList(),
				match, danger ? Kind.DANGER : Kind.HEALTH);
	}

	boolean isPhrase() {
		return this.parts.size() > 1;
	}

	/**
	 * Where the phrase ends that begins with this token of a text, or -1 where another
	 * one does.
	 */
	int endOfPhrase(List<Token> tokens, int first) {
		return end(tokens, first, 1);
	}

	private int end(List<Token> tokens, int before, int part) {
		if (part == this.parts.size()) {
			return tokens.get(before).end();
		}
		int last = Math.min(before + 1 + this.parts.get(part).mostBefore(), tokens.size() - 1);
		for (int next = before + 1; next <= last; next++) {
			Token token = tokens.get(next);
			if (token.sentence() == tokens.get(before).sentence() && fits(token, part)) {
				int end = end(tokens, next, part + 1);
				if (end >= 0) {
					return end;
				}
			}
		}
		return -1;
	}

	private boolean fits(Token token, int part) {
		Set<String> choices = this.parts.get(part).choices();
		boolean whole = part < this.parts.size() - 1 || this.match == Match.WORD;
		return whole ? choices.contains(token.key()) : choices.stream().anyMatch(token.key()::startsWith);
	}

}
