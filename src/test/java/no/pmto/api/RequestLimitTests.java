package no.pmto.api;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The data service has a limit; what families use has none. */
@SiteTest
class RequestLimitTests {

	private static final int MANY = 500;

	@LocalServerPort
	private int port;

	@Autowired
	private Allowance allowance;

	private Visitor visitor;

	@BeforeEach
	void visit() {
		this.visitor = new Visitor(this.port);
	}

	@Test
	void oneClientIsAnsweredSoOftenAMinuteAndThenToldWhenToComeBack() {
		String client = Program.newAddress();
		HttpResponse<String> refused = exhaust(client);
		JsonNode problem = Program.problem(refused);
		new Contract().allows("GET", "/api/v1/places/no/5003", refused);
		assertThat(problem.path("type").asString()).endsWith("too-many-requests");
		assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L)
			.isEqualTo(problem.path("retryAfter").asLong());
		assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(refused.body()).doesNotContain(client);
		assertThat(ask("/api/v1/zzyzx", client).statusCode()).isEqualTo(429);
	}

	@Test
	void anotherClientIsAnsweredAllTheSame() {
		exhaust(Program.newAddress());
		assertThat(ask("/api/v1/places/no/5003", Program.newAddress()).statusCode()).isEqualTo(200);
	}

	@Test
	void theFindersPagesAndFormsHaveNoLimit() {
		String client = Program.newAddress();
		exhaust(client);
		for (int i = 0; i < MANY; i++) {
			assertThat(post("/nb/finn-pmto", "q=5003", client)).isEqualTo(303);
		}
		for (int i = 0; i < MANY / 5; i++) {
			assertThat(ask("/nb/finn-pmto?q=5003", client).statusCode()).isEqualTo(303);
			assertThat(ask("/nb/finn-pmto", client).statusCode()).isEqualTo(200);
			assertThat(ask("/en/find-pmto/no/4601-bergen", client).statusCode()).isEqualTo(200);
			assertThat(ask("/da/", client).statusCode()).isEqualTo(200);
		}
		assertThat(ask("/api/v1/places/no/5003", client).statusCode()).as("not filled up by it").isIn(200, 429);
	}

	/** Asks until refused, which must come after the allowance and soon. */
	private HttpResponse<String> exhaust(String client) {
		for (int i = 0; i < 2 * this.allowance.requestsPerMinute(); i++) {
			HttpResponse<String> answer = ask("/api/v1/places/no/5003", client);
			if (answer.statusCode() == 429) {
				assertThat(i).isGreaterThanOrEqualTo(this.allowance.requestsPerMinute());
				return answer;
			}
			assertThat(answer.statusCode()).isEqualTo(200);
		}
		throw new AssertionError("never refused");
	}

	private HttpResponse<String> ask(String path, String client) {
		return this.visitor.get(path, "X-Forwarded-For", client);
	}

	private int post(String path, String form, String client) {
		return this.visitor
			.send(HttpRequest.newBuilder(this.visitor.uri(path))
				.header("X-Forwarded-For", client)
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(form)))
			.statusCode();
	}

}
