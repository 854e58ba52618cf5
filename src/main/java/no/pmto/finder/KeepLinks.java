package no.pmto.finder;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.pmto.directory.Provider;
import org.springframework.web.util.UriUtils;

/**
 * Ways to keep an answer without an account: drafts that the visitor's own phone or mail
 * program sends, to whom they like.
 *
 * @param sms address of a text message
 * @param mail address of an e-mail
 */
record KeepLinks(String sms, String mail) {

	private static final int MOST = 3;

	/**
	 * Makes the drafts.
	 * @param title of the answer
	 * @param url absolute address of the answer
	 */
	static KeepLinks of(LocalHelp help, String title, String url) {
		String contacts = help.all()
			.stream()
			.map(Listing::provider)
			.filter((provider) -> provider.phone() != null || provider.email() != null)
			.limit(MOST)
			.map(KeepLinks::contact)
			.collect(Collectors.joining("\n"));
		String text = encoded(title + "\n" + contacts + "\n" + url);
		return new KeepLinks("sms:?&body=" + text, "mailto:?subject=" + encoded(title) + "&body=" + text);
	}

	private static String contact(Provider provider) {
		return Stream.of(provider.name(), provider.phone(), (provider.phone() == null) ? provider.email() : null)
			.filter((part) -> part != null)
			.collect(Collectors.joining(" "));
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
