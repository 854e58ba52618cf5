package no.pmto.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Reads the keys that letters are sealed with. */
final class Keys {

	private static final int BYTES = 32;

	private Keys() {
	}

	/**
	 * Reads configured keys.
	 * @param written {@code id:base64} each
	 * @throws IllegalArgumentException when one is not written so or has not 32 bytes;
	 * the message does not repeat it
	 */
	static Map<String, SecretKey> of(List<String> written) {
		Map<String, SecretKey> keys = new LinkedHashMap<>();
		for (String each : written) {
			String[] parts = each.strip().split(":", 2);
			if (parts.length != 2 || parts[0].isBlank()) {
				throw new IllegalArgumentException("pmto.contact.keys: each key is written id:base64");
			}
			keys.put(parts[0], key(parts[1]));
		}
		return keys;
	}

	/** Reads the site's own key, and makes it first where there is none. */
	static Map<String, SecretKey> ownIn(Path file) {
		try {
			if (!Files.exists(file)) {
				make(file);
			}
			return of(List.of(Files.readString(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Can't keep a key in " + file + ": set PMTO_CONTACT_KEYS", ex);
		}
	}

	private static void make(Path file) throws IOException {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		Files.createDirectories(file.toAbsolutePath().getParent());
		Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "key", null,
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		Files.writeString(written, "own:" + Base64.getEncoder().encodeToString(bytes), StandardOpenOption.WRITE);
		try {
			Files.createLink(file, written);
		}
		catch (FileAlreadyExistsException ex) {
			// another instance was first: its key is the one
		}
		finally {
			Files.delete(written);
		}
	}

	private static SecretKey key(String base64) {
		byte[] bytes;
		try {
			bytes = Base64.getDecoder().decode(base64.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("pmto.contact.keys: a key is not base64");
		}
		if (bytes.length != BYTES) {
			throw new IllegalArgumentException("pmto.contact.keys: a key has 32 bytes");
		}
		return new SecretKeySpec(bytes, "AES");
	}

}
