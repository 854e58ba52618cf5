package no.pmto.editorial.registers;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

import javax.net.ssl.SSLException;

import org.jspecify.annotations.Nullable;

/** Asks a website whether it is there: by HEAD, and by GET where that is not answered. */
final class WebsiteQuestion implements AutoCloseable {

	private static final int REDIRECTS = 5;

	private static final int REDIRECT = 300;

	private static final int CLIENT_ERROR = 400;

	private final HttpClient client;

	private final PublicAddresses addresses;

	private final Duration timeout;

	private final String userAgent;

	WebsiteQuestion(PublicAddresses addresses, Duration timeout, String userAgent) {
		this.addresses = addresses;
		this.timeout = timeout;
		this.userAgent = userAgent;
		this.client = HttpClient.newBuilder()
			.connectTimeout(timeout)
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
	}

	/** What becomes of asking; a status where there was an answer. */
	record Answer(@Nullable Problem problem, @Nullable Integer status) {

		private static Answer failed(Problem problem) {
			return new Answer(problem, null);
		}

	}

	/** Why a website counts as not being there. */
	enum Problem {

		BAD_ADDRESS, NOT_PUBLIC, UNKNOWN_HOST, NO_CONNECTION, TIME_OUT, CERTIFICATE, BROKEN, STATUS, REDIRECTS

	}

	Answer ask(String address) {
		try {
			return follow(URI.create(address));
		}
		catch (IllegalArgumentException ex) {
			return Answer.failed(Problem.BAD_ADDRESS);
		}
		catch (UnknownHostException ex) {
			return Answer.failed(Problem.UNKNOWN_HOST);
		}
		catch (HttpTimeoutException ex) {
			return Answer.failed(Problem.TIME_OUT);
		}
		catch (ConnectException ex) {
			return Answer.failed(Problem.NO_CONNECTION);
		}
		catch (SSLException ex) {
			return Answer.failed(Problem.CERTIFICATE);
		}
		catch (IOException ex) {
			return Answer.failed(Problem.BROKEN);
		}
	}

	private Answer follow(URI address) throws IOException {
		URI next = address;
		for (int step = 0; step <= REDIRECTS; step++) {
			if (!this.addresses.allow(next)) {
				return Answer.failed(Problem.NOT_PUBLIC);
			}
			HttpResponse<Void> response = headThenGet(next);
			int status = response.statusCode();
			String location = response.headers().firstValue("Location").orElse(null);
			if (status < REDIRECT || status >= CLIENT_ERROR || location == null) {
				return new Answer(isThere(status) ? null : Problem.STATUS, status);
			}
			next = next.resolve(location);
		}
		return Answer.failed(Problem.REDIRECTS);
	}

	/** Who turns programs away is there for people. */
	private static boolean isThere(int status) {
		return switch (status) {
			case 401, 403, 405, 406, 429 -> true;
			default -> status < CLIENT_ERROR;
		};
	}

	private HttpResponse<Void> headThenGet(URI address) throws IOException {
		try {
			HttpResponse<Void> head = send("HEAD", address);
			if (head.statusCode() < CLIENT_ERROR) {
				return head;
			}
		}
		catch (HttpTimeoutException | ConnectException | SSLException ex) {
			throw ex;
		}
		catch (IOException ex) {
			return send("GET", address);
		}
		return send("GET", address);
	}

	private HttpResponse<Void> send(String method, URI address) throws IOException {
		HttpRequest request = HttpRequest.newBuilder(address)
			.method(method, BodyPublishers.noBody())
			.header("User-Agent", this.userAgent)
			.header("Accept", "text/html, */*;q=0.5")
			.build();
		return Exchange.send(this.client, request, (info) -> HttpResponse.BodySubscribers.replacing(null),
				this.timeout);
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}
