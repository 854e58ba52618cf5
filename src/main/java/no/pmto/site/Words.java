package no.pmto.site;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The short texts of the site in every language, by key. */
@Component
public class Words {

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The text of this key, with the arguments put in.
	 * @throws org.springframework.context.NoSuchMessageException when the language lacks
	 * it
	 */
	public String get(Language language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

}
