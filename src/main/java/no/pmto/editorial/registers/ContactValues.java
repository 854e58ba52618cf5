package no.pmto.editorial.registers;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that strangers write, in the form that listings have them; empty where a value
 * is not what it should be.
 */
final class ContactValues {

	private static final Pattern PHONE = Pattern.compile("(?:(?:\\+|00)47)?(?<national>[0-9]{5}|[0-9]{8})");

	private static final Pattern EMAIL = Pattern
		.compile("(?<name>[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9_+-])?)@(?<host>[^@\\s]{1,253})");

	private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

	private static final Pattern HOST = Pattern
		.compile("(?:" + LABEL + "\\.)+[a-z]{2,24}|(?:" + LABEL + "\\.)+xn--" + LABEL);

	private static final Pattern STREET = Pattern.compile("\\p{L}[\\p{L}\\p{M}0-9 .,'’/()&-]{1,99}");

	private static final int SHORT_NUMBER = 5;

	private static final int LONGEST_ADDRESS = 200;

	private ContactValues() {
	}

	/** A Norwegian number in groups: {@code 55 56 62 00}, {@code 466 15 000}. */
	static Optional<String> phone(String written) {
		Matcher matcher = PHONE.matcher(written.replaceAll("[\\s\u00A0()-]", ""));
		return matcher.matches() ? grouped(matcher.group("national")) : Optional.empty();
	}

	private static Optional<String> grouped(String digits) {
		if (digits.length() == SHORT_NUMBER) {
			return digits.startsWith("0") ? Optional.of(digits) : Optional.empty();
		}
		return switch (digits.charAt(0)) {
			case '0', '1' -> Optional.empty();
			case '4', '8', '9' ->
				Optional.of(digits.substring(0, 3) + " " + digits.substring(3, 5) + " " + digits.substring(5));
			default -> Optional.of(digits.replaceAll("(..)(?=.)", "$1 "));
		};
	}

	/** An e-mail address with its host in small letters. */
	static Optional<String> email(String written) {
		Matcher matcher = EMAIL.matcher(written.strip());
		if (!matcher.matches() || matcher.group("name").contains("..")) {
			return Optional.empty();
		}
		return host(matcher.group("host")).map((host) -> matcher.group("name") + "@" + host);
	}

	/**
	 * An address with {@code https://} or {@code http://}; the first where none is
	 * written.
	 */
	static Optional<String> website(String written) {
		String address = written.strip();
		address = address.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? address : "https://" + address;
		try {
			URI uri = new URI(address);
			String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
			if (!scheme.matches("https?") || uri.getRawAuthority() == null || address.length() > LONGEST_ADDRESS) {
				return Optional.empty();
			}
			String path = uri.getRawPath().equals("/") ? "" : uri.getRawPath();
			String query = (uri.getRawQuery() != null) ? "?" + uri.getRawQuery() : "";
			return host(uri.getRawAuthority()).map((host) -> scheme + "://" + host + path + query)
				.filter((whole) -> whole.chars().allMatch((character) -> character > ' ' && character < 0x7F));
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> host(String written) {
		try {
			String host = IDN.toASCII(written.toLowerCase(Locale.ROOT));
			return HOST.matcher(host).matches() ? Optional.of(host) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** A street or a post box, on one line. */
	static Optional<String> street(String written) {
		return Optional.of(written.strip()).filter((street) -> STREET.matcher(street).matches());
	}

	/** Whether two addresses lead to the same front page. */
	static boolean sameSite(String one, String other) {
		return plain(one).equals(plain(other));
	}

	private static String plain(String address) {
		return address.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
	}

}
