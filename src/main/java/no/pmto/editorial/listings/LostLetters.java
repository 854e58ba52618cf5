package no.pmto.editorial.listings;

import java.nio.charset.CharsetEncoder;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds letters that were lost where a program saved the directory in windows-1252, which
 * has no Č and no ŋ: it writes a question mark, or a letter that looks alike.
 */
final class LostLetters {

	private final CharsetEncoder windows = FileText.WINDOWS.newEncoder();

	/** Whether this is the text from before, but for letters that could not be saved. */
	boolean in(String before, String after) {
		if (before.equals(after) || this.windows.canEncode(before)) {
			return false;
		}
		String pattern = before.codePoints()
			.mapToObj((letter) -> this.windows.canEncode(Character.toString(letter))
					? Pattern.quote(Character.toString(letter)) : ".{1,2}")
			.collect(Collectors.joining());
		return this.windows.canEncode(after) && Pattern.compile(pattern, Pattern.DOTALL).matcher(after).matches();
	}

}
