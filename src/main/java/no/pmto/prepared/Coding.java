package no.pmto.prepared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/** How the bytes of a page are sent, the smallest first. */
enum Coding {

	BROTLI("br") {
		@Override
		byte[] code(byte[] plain) throws IOException {
			return Encoder.compress(plain, new Encoder.Parameters().setQuality(11).setMode(Encoder.Mode.TEXT));
		}
	},
	GZIP("gzip") {
		@Override
		byte[] code(byte[] plain) throws IOException {
			ByteArrayOutputStream coded = new ByteArrayOutputStream(plain.length / 2);
			try (GZIPOutputStream gzip = new BestGzip(coded)) {
				gzip.write(plain);
			}
			return coded.toByteArray();
		}
	},
	IDENTITY("") {
		@Override
		byte[] code(byte[] plain) {
			return plain;
		}
	};

	private static final boolean BROTLI_HERE = Brotli4jLoader.isAvailable();

	private final String token;

	Coding(String token) {
		this.token = token;
	}

	/** The name of the coding in HTTP; empty for none. */
	String token() {
		return this.token;
	}

	/** The bytes as they are sent. */
	byte[] of(byte[] plain) {
		try {
			return code(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	abstract byte[] code(byte[] plain) throws IOException;

	/** Whether this machine can make it: Brotli's code is native, and not for all. */
	boolean isHere() {
		return this != BROTLI || BROTLI_HERE;
	}

	/** Whether a client that reads these can read this one. */
	boolean isAmong(List<String> read) {
		return this == IDENTITY || read.contains(this.token);
	}

	private static final class BestGzip extends GZIPOutputStream {

		BestGzip(ByteArrayOutputStream coded) throws IOException {
			super(coded);
			this.def.setLevel(Deflater.BEST_COMPRESSION);
		}

	}

}
