package no.pmto.contact;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Values that only this site can make: the secret of a withdrawal, signatures, keyed
 * hashes.
 */
final class Secrets {

	private static final String HMAC = "HmacSHA256";

	private final SecretKey key;

	Secrets(SecretKey key) {
		this.key = key;
	}

	/**
	 * A keyed hash, 32 bytes.
	 * @param purpose keeps hashes made for one thing from serving another
	 */
	byte[] hash(String purpose, String value) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(this.key);
			mac.update(purpose.getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The same as text for an address. */
	String token(String purpose, String value) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(hash(purpose, value));
	}

	/** Whether a token is the one for this value, in constant time. */
	boolean isToken(String purpose, String value, String token) {
		return MessageDigest.isEqual(token(purpose, value).getBytes(StandardCharsets.UTF_8),
				token.getBytes(StandardCharsets.UTF_8));
	}

	/** What the database keeps of a secret: its SHA-256. */
	static byte[] digest(String secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
