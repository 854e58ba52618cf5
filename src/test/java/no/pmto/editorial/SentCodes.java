package no.pmto.editorial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the codes that the site has written into its outbox. */
public final class SentCodes {

	private static final Path OUTBOX = Path.of("target/outbox");

	private SentCodes() {
	}

	/** The newest code sent to an address. */
	public static String newest(String address) {
		try (Stream<Path> files = Files.list(OUTBOX)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("code-"))
				.filter((file) -> text(file).contains("To: " + address))
				.max(Comparator.comparing((file) -> file.toFile().lastModified()))
				.map((file) -> code(text(file)))
				.orElseThrow(() -> new AssertionError("nothing was sent to " + address));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String code(String mail) {
		Matcher code = Pattern.compile("(?m)\\b\\d{8}\\b").matcher(mail.substring(mail.indexOf("\r\n\r\n")));
		if (!code.find()) {
			throw new AssertionError("the mail has no code");
		}
		return code.group();
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
