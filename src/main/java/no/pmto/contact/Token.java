package no.pmto.contact;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text.
 *
 * @param written as it stands in the text
 * @param key as it is compared: with its own letters where it has æ, ø or å, otherwise as
 * one that may lack them
 * @param start of the word in the text
 * @param end after its last letter
 * @param sentence which one of the text it stands in
 */
record Token(String written, String key, int start, int end, int sentence) {

	private static final String APOSTROPHES = "'\u2019\u2018\u00b4`";

	private static final String ENDS_OF_SENTENCES = ".!?\n";

	/** The words of a text, in order. */
	static List<Token> in(String text) {
		List<Token> tokens = new ArrayList<>();
		int sentence = 0;
		int at = 0;
		while (at < text.length()) {
			int character = text.codePointAt(at);
			if (Character.isLetter(character)) {
				Token token = token(text, at, sentence);
				tokens.add(token);
				at = token.end();
			}
			else {
				sentence += ends(text, at) ? 1 : 0;
				at += Character.charCount(character);
			}
		}
		return tokens;
	}

	private static boolean ends(String text, int at) {
		return ENDS_OF_SENTENCES.indexOf(text.charAt(at)) >= 0
				&& (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
	}

	private static Token token(String text, int start, int sentence) {
		StringBuilder letters = new StringBuilder();
		int end = start;
		int at = start;
		while (at < text.length()) {
			int character = text.codePointAt(at);
			at += Character.charCount(character);
			if (Character.isLetter(character) || Letters.isInvisible(character)) {
				Letters.add(letters, character);
				end = at;
			}
			else if (APOSTROPHES.indexOf(character) < 0) {
				break;
			}
		}
		String exact = letters.toString();
		String key = Letters.hasOwn(exact) ? exact : Letters.plain(exact);
		return new Token(text.substring(start, end), key, start, end, sentence);
	}

}
