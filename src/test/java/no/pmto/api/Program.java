package no.pmto.api;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import no.pmto.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that uses the data service: each time from another address, and never without
 * holding the answer against the description.
 */
final class Program {

	private static final JsonMapper JSON = new JsonMapper();

	private static final AtomicInteger addresses = new AtomicInteger();

	private final Contract contract = new Contract();

	private final Visitor visitor;

	Program(int port) {
		this.visitor = new Visitor(port);
	}

	/** An address that nobody has asked from yet. */
	static String newAddress() {
		int number = addresses.incrementAndGet();
		return "10.%d.%d.%d".formatted(number >> 16, number >> 8 & 255, number & 255);
	}

	/** The JSON at a path, which must answer 200. */
	JsonNode get(String path) {
		HttpResponse<String> answer = ask(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return JSON.readTree(answer.body());
	}

	/** The problem at a path, which must answer this status. */
	JsonNode problem(int status, String path) {
		HttpResponse<String> answer = ask(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(status);
		return problem(answer);
	}

	/** The problem that an answer is, as every one of them must be. */
	static JsonNode problem(HttpResponse<String> answer) {
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		JsonNode problem = JSON.readTree(answer.body());
		assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
		return problem;
	}

	HttpResponse<String> ask(String path, String... headers) {
		return send("GET", path, headers);
	}

	HttpResponse<String> send(String method, String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.visitor.uri(path))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.header("X-Forwarded-For", newAddress());
		HttpResponse<String> answer = this.visitor.send((headers.length > 0) ? request.headers(headers) : request);
		this.contract.allows(method, path, answer);
		return answer;
	}

	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
