package no.pmto.prepared;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A page, or a file, as the bytes that are sent. */
final class PreparedPage {

	/** What belongs to one connection, or to one coding of the bytes. */
	private static final Set<HttpHeader> NOT_KEPT = EnumSet.of(HttpHeader.DATE, HttpHeader.CONNECTION,
			HttpHeader.CONTENT_LENGTH, HttpHeader.CONTENT_ENCODING, HttpHeader.ETAG, HttpHeader.TRANSFER_ENCODING,
			HttpHeader.LAST_MODIFIED, HttpHeader.VARY);

	private static final int TAG_LENGTH = 16;

	private final String tag;

	private final HttpFields headers;

	private final byte[] body;

	private final Map<Coding, Form> forms;

	/** The bytes in one coding, with all headers, and those that say it is unchanged. */
	private record Form(ByteBuffer bytes, HttpFields headers, HttpFields unchanged, String tag) {
	}

	private PreparedPage(String tag, HttpFields headers, byte[] body, Set<Coding> codings) {
		this.tag = tag;
		this.headers = headers;
		this.body = body;
		this.forms = new EnumMap<>(Coding.class);
		codings.forEach((coding) -> this.forms.put(coding, form(coding, coding.of(body), headers, tag)));
	}

	/**
	 * Prepares a page.
	 * @param headers as the application sent them
	 * @param codings those to keep it in
	 */
	static PreparedPage of(HttpFields headers, byte[] body, Set<Coding> codings) {
		return new PreparedPage(digest(body), kept(headers), body, codings);
	}

	/** The same page in other codings. */
	PreparedPage in(Set<Coding> codings) {
		return new PreparedPage(this.tag, this.headers, this.body, codings);
	}

	private static HttpFields kept(HttpFields headers) {
		HttpFields.Mutable kept = HttpFields.build();
		headers.stream()
			.filter((field) -> !NOT_KEPT.contains(field.getHeader()))
			.forEach((field) -> kept.add(encoded(field)));
		Set<String> vary = new LinkedHashSet<>(List.of(HttpHeader.ACCEPT_ENCODING.asString()));
		vary.addAll(headers.getCSV(HttpHeader.VARY, false));
		kept.add(new PreEncodedHttpField(HttpHeader.VARY, String.join(", ", vary)));
		return kept.asImmutable();
	}

	private static Form form(Coding coding, byte[] bytes, HttpFields headers, String tag) {
		String own = '"' + tag + (coding.token().isEmpty() ? "" : "-" + coding.token()) + '"';
		HttpField etag = new PreEncodedHttpField(HttpHeader.ETAG, own);
		HttpFields.Mutable all = HttpFields.build(headers).add(etag);
		if (!coding.token().isEmpty()) {
			all.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, coding.token()));
		}
		all.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, String.valueOf(bytes.length)));
		HttpFields.Mutable unchanged = HttpFields.build(headers,
				EnumSet.of(HttpHeader.CONTENT_TYPE, HttpHeader.CONTENT_LANGUAGE));
		return new Form(ByteBuffer.wrap(bytes).asReadOnlyBuffer(), all.asImmutable(), unchanged.add(etag).asImmutable(),
				own);
	}

	private static HttpField encoded(HttpField field) {
		return (field.getHeader() != null) ? new PreEncodedHttpField(field.getHeader(), field.getValue())
				: new PreEncodedHttpField(field.getName(), field.getValue());
	}

	/** Whether it is made of the same bytes. */
	boolean isSameAs(PreparedPage other) {
		return this.tag.equals(other.tag);
	}

	/** How much it takes, in bytes. */
	int weight() {
		return this.forms.values().stream().mapToInt((form) -> form.bytes().capacity()).sum();
	}

	/**
	 * Sends the page in the smallest coding that whoever asks can read, or says that it
	 * is unchanged.
	 */
	void answer(Request request, Response response, Callback callback) {
		Form form = form(request.getHeaders().getQualityCSV(HttpHeader.ACCEPT_ENCODING));
		String known = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
		boolean unchanged = known != null && isAmong(known, form.tag());
		response.setStatus(unchanged ? HttpStatus.NOT_MODIFIED_304 : HttpStatus.OK_200);
		response.getHeaders().add(unchanged ? form.unchanged() : form.headers());
		boolean body = !unchanged && !HttpMethod.HEAD.is(request.getMethod());
		response.write(true, body ? form.bytes().slice() : null, callback);
	}

	private Form form(List<String> readable) {
		return this.forms.entrySet()
			.stream()
			.filter((form) -> form.getKey().isAmong(readable))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow();
	}

	/** Whether a client knows this tag, of those that it sent. */
	private static boolean isAmong(String known, String tag) {
		return known.equals("*")
				|| Stream.of(known.split(",")).map((one) -> one.strip().replaceFirst("^W/", "")).anyMatch(tag::equals);
	}

	private static String digest(byte[] body) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
			return Base64.getUrlEncoder().encodeToString(digest).substring(0, TAG_LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
