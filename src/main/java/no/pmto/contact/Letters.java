package no.pmto.contact;

import java.text.Normalizer;

/** How letters are compared: in small, without accents, with or without æ, ø and å. */
final class Letters {

	private static final String OWN = "æøå";

	private Letters() {
	}

	/**
	 * Whether nothing of its own is seen of a character: accents, joiners, soft hyphens.
	 */
	static boolean isInvisible(int character) {
		return switch (Character.getType(character)) {
			case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
					Character.COMBINING_SPACING_MARK ->
				true;
			default -> false;
		};
	}

	/** Adds what a character is compared as to a word. */
	static void add(StringBuilder word, int character) {
		if (isInvisible(character)) {
			join(word, character);
			return;
		}
		String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
		plain.codePoints().map(Character::toLowerCase).forEach((letter) -> word.appendCodePoint(own(letter)));
	}

	/** A ring on the letter before makes an å of it; other marks are left out. */
	private static void join(StringBuilder word, int mark) {
		if (!word.isEmpty()) {
			String last = word.substring(word.length() - 1);
			int joined = own(Normalizer.normalize(last + Character.toString(mark), Normalizer.Form.NFC).codePointAt(0));
			if (OWN.indexOf(joined) >= 0) {
				word.setCharAt(word.length() - 1, (char) joined);
			}
		}
	}

	private static int own(int letter) {
		return switch (letter) {
			case 'ä' -> 'æ';
			case 'ö' -> 'ø';
			case 'æ', 'ø', 'å' -> letter;
			default -> Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).codePointAt(0);
		};
	}

	/** Whether a word, as compared, has letters that many a keyboard lacks. */
	static boolean hasOwn(String word) {
		return word.chars().anyMatch((letter) -> OWN.indexOf(letter) >= 0);
	}

	/**
	 * As it is written where those letters are missing: {@code sjaløs}, sjaloes, sjalos.
	 */
	static String plain(String word) {
		return word.replace('å', 'a')
			.replace('æ', 'a')
			.replace('ø', 'o')
			.replace("aa", "a")
			.replace("ae", "a")
			.replace("oe", "o");
	}

}
