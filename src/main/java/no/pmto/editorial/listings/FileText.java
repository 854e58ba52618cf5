package no.pmto.editorial.listings;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that was sent in.
 *
 * @param charset what it was written in: UTF-8 or windows-1252
 */
record FileText(String text, Charset charset) {

	static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final String BOM = "\ufeff";

	private static final int UTF8_LETTER = 0xC3;

	/** Why a file can't be read. */
	enum Fault {

		EMPTY, WORKBOOK, BINARY, MIXED

	}

	/** Says why a file can't be read. */
	static final class Unreadable extends Exception {

		private final Fault fault;

		Unreadable(Fault fault) {
			super(fault.name(), null, false, false);
			this.fault = fault;
		}

		Fault fault() {
			return this.fault;
		}

	}

	/**
	 * Reads UTF-8, with a BOM or without, and else windows-1252. A file that is nearly
	 * UTF-8 is refused: as windows-1252 its letters would be others, and nobody would see
	 * it among 600 rows.
	 */
	static FileText of(byte[] bytes) throws Unreadable {
		if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
			throw new Unreadable(Fault.WORKBOOK);
		}
		FileText text = decoded(bytes);
		if (text.text().isBlank()) {
			throw new Unreadable(Fault.EMPTY);
		}
		return text;
	}

	private static FileText decoded(byte[] bytes) throws Unreadable {
		try {
			String text = strictly(StandardCharsets.UTF_8, bytes);
			return new FileText(text.startsWith(BOM) ? text.substring(1) : text, StandardCharsets.UTF_8);
		}
		catch (CharacterCodingException ex) {
			return windows(bytes);
		}
	}

	private static FileText windows(byte[] bytes) throws Unreadable {
		try {
			String text = strictly(WINDOWS, bytes);
			if (text.indexOf('\0') >= 0) {
				throw new Unreadable(Fault.BINARY);
			}
			if (hasLettersOfUtf8(bytes)) {
				throw new Unreadable(Fault.MIXED);
			}
			return new FileText(text, WINDOWS);
		}
		catch (CharacterCodingException ex) {
			throw new Unreadable(Fault.BINARY);
		}
	}

	private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
		return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
	}

	/** Two bytes that are æ, ø or å in UTF-8, and no letters of any word otherwise. */
	private static boolean hasLettersOfUtf8(byte[] bytes) {
		for (int at = 1; at < bytes.length; at++) {
			if ((bytes[at - 1] & 0xFF) == UTF8_LETTER && (bytes[at] & 0xC0) == 0x80) {
				return true;
			}
		}
		return false;
	}

	/** The separator of its first line: a semicolon, or a comma. */
	char separator() {
		String header = this.text.lines().findFirst().orElse("");
		return (header.chars().filter((c) -> c == ';').count() > header.chars().filter((c) -> c == ',').count()) ? ';'
				: ',';
	}

}
