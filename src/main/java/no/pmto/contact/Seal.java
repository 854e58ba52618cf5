package no.pmto.contact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import tools.jackson.databind.json.JsonMapper;

/**
 * Seals letters with AES-256 in Galois/Counter Mode, bound to their reference. New ones
 * with the first key, old ones open with the key they name, so that keys can be changed.
 */
final class Seal {

	private static final String CIPHER = "AES/GCM/NoPadding";

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final JsonMapper json = new JsonMapper();

	private final SecureRandom random = new SecureRandom();

	private final Map<String, SecretKey> keys;

	/**
	 * Makes a seal.
	 * @param keys by id, the one for new letters first
	 */
	Seal(Map<String, SecretKey> keys) {
		if (keys.isEmpty()) {
			throw new IllegalArgumentException("no key");
		}
		this.keys = new LinkedHashMap<>(keys);
	}

	/** The id of the key that new letters are sealed with. */
	String keyId() {
		return this.keys.keySet().iterator().next();
	}

	byte[] seal(Letter letter, String reference) {
		byte[] nonce = new byte[NONCE_BYTES];
		this.random.nextBytes(nonce);
		byte[] sealed = apply(Cipher.ENCRYPT_MODE, keyId(), nonce, reference, this.json.writeValueAsBytes(letter));
		return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
	}

	/**
	 * Opens a letter.
	 * @throws IllegalStateException when there is no key of this id, or the bytes are not
	 * those sealed for this reference
	 */
	Letter open(byte[] bytes, String keyId, String reference) {
		ByteBuffer sealed = ByteBuffer.wrap(bytes);
		byte[] nonce = new byte[NONCE_BYTES];
		sealed.get(nonce);
		byte[] rest = new byte[sealed.remaining()];
		sealed.get(rest);
		return this.json.readValue(apply(Cipher.DECRYPT_MODE, keyId, nonce, reference, rest), Letter.class);
	}

	private byte[] apply(int mode, String keyId, byte[] nonce, String reference, byte[] bytes) {
		SecretKey key = this.keys.get(keyId);
		if (key == null) {
			throw new IllegalStateException("no key of the id that the inquiry names");
		}
		try {
			Cipher cipher = Cipher.getInstance(CIPHER);
			cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(reference.getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(bytes);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("the sealed letter can't be read or made", ex);
		}
	}

}
