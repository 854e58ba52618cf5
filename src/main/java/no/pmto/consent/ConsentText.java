package no.pmto.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import no.pmto.site.Language;
import no.pmto.site.Words;

import org.springframework.stereotype.Component;

/** The words that visitors answer when they say yes or no. */
@Component
class ConsentText {

	private static final List<String> ASKED = List.of("consent.title", "consent.text", "consent.preferences",
			"consent.preferences.text", "consent.statistics", "consent.statistics.text");

	private static final int VERSION_BYTES = 4;

	private final String version;

	ConsentText(Words words) {
		MessageDigest digest = sha256();
		for (Language language : Language.values()) {
			ASKED.forEach((key) -> digest.update(words.get(language, key).getBytes(StandardCharsets.UTF_8)));
		}
		this.version = HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
	}

	/** Another one as soon as a word of the text changes, in any language. */
	String version() {
		return this.version;
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
