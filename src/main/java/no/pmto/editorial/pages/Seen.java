package no.pmto.editorial.pages;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import no.pmto.content.PassageText;

import org.springframework.util.DigestUtils;

/**
 * The mark of the words an editor began from: sent along with the form, it tells on
 * saving whether somebody else has saved others meanwhile.
 */
final class Seen {

	private Seen() {
	}

	static String mark(PassageText text) {
		return HexFormat.of()
			.formatHex(DigestUtils.md5Digest(WordsColumn.write(text).getBytes(StandardCharsets.UTF_8)));
	}

}
