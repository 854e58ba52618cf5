package no.pmto.editorial.registers;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Asks Enhetsregisteret's open API about one unit at a time. It follows no redirect: what
 * answers elsewhere is not the register.
 */
final class Enhetsregisteret implements AutoCloseable {

	private static final String ACCEPT = "application/vnd.brreg.enhetsregisteret.enhet.v2+json;charset=UTF-8, "
			+ "application/json;q=0.5";

	private static final int LARGEST = 1024 * 1024;

	private static final int OK = 200;

	private static final int NOT_MODIFIED = 304;

	private static final int NOT_FOUND = 404;

	private static final int GONE = 410;

	private static final int TOO_MANY = 429;

	private static final int SERVER_ERROR = 500;

	private final HttpClient client;

	private final RegisterSettings.Units settings;

	private final String userAgent;

	private final Clock clock;

	Enhetsregisteret(RegisterSettings.Units settings, String userAgent, Clock clock) {
		this.settings = settings;
		this.userAgent = userAgent;
		this.clock = clock;
		this.client = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(settings.timeout())
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
	}

	/**
	 * Asks about a unit.
	 * @param number nine digits
	 * @param etag what came with the last answer, or null
	 * @param lastModified what came with the last answer, or null
	 */
	UnitAnswer ask(String number, @Nullable String etag, @Nullable String lastModified) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(this.settings.address().resolve("/enhetsregisteret/api/enheter/" + number))
			.header("Accept", ACCEPT)
			.header("User-Agent", this.userAgent);
		if (etag != null) {
			request.header("If-None-Match", etag);
		}
		if (lastModified != null) {
			request.header("If-Modified-Since", lastModified);
		}
		try {
			return answer(number, Exchange.send(this.client, request.build(),
					BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST), this.settings.timeout()));
		}
		catch (HttpTimeoutException ex) {
			return new UnitAnswer.Unavailable("time-out", null);
		}
		catch (IOException ex) {
			return new UnitAnswer.Unavailable("broken", null);
		}
	}

	private UnitAnswer answer(String number, HttpResponse<byte[]> response) {
		String body = new String(response.body(), StandardCharsets.UTF_8);
		int status = response.statusCode();
		return switch (status) {
			case OK -> found(number, body, response);
			case NOT_MODIFIED -> new UnitAnswer.Unchanged();
			case NOT_FOUND -> new UnitAnswer.Unknown();
			case GONE ->
				new UnitAnswer.Deleted(Unit.read(body).map(Unit::deleted).filter((day) -> !day.isEmpty()).orElse(null));
			default -> (status == TOO_MANY || status >= SERVER_ERROR)
					? new UnitAnswer.Unavailable(Integer.toString(status), retryAfter(response))
					: new UnitAnswer.Unreadable(Integer.toString(status));
		};
	}

	private static UnitAnswer found(String number, String body, HttpResponse<byte[]> response) {
		Optional<Unit> unit = Unit.read(body).filter((read) -> read.number().equals(number));
		if (unit.isEmpty()) {
			return new UnitAnswer.Unreadable("garbage");
		}
		String deleted = unit.get().deleted();
		if (deleted != null) {
			return new UnitAnswer.Deleted(deleted.isEmpty() ? null : deleted);
		}
		return new UnitAnswer.Found(unit.get(), body, response.headers().firstValue("ETag").orElse(null),
				response.headers().firstValue("Last-Modified").orElse(null));
	}

	/** Seconds, or a time; null where there is neither. */
	private @Nullable Duration retryAfter(HttpResponse<?> response) {
		String written = response.headers().firstValue("Retry-After").orElse("").strip();
		if (written.matches("[0-9]{1,9}")) {
			return Duration.ofSeconds(Long.parseLong(written));
		}
		try {
			ZonedDateTime until = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME);
			Duration pause = Duration.between(this.clock.instant(), until);
			return pause.isNegative() ? Duration.ZERO : pause;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}
