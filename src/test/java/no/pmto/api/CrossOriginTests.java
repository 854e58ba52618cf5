package no.pmto.api;

import java.net.http.HttpHeaders;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of other sites may read the data, and nothing else of this site. */
@SiteTest
class CrossOriginTests {

	private static final String[] FROM_ELSEWHERE = { "Origin", "https://other.example" };

	@LocalServerPort
	private int port;

	private Program program;

	@BeforeEach
	void open() {
		this.program = new Program(this.port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/places?q=bergen", "/api/v1/places?q=", "/api/v1/providers", "/api/v1/zzyzx",
			"/api/v1/directory.csv", "/api/v1/openapi.json", "/api/v1/places;a=b" })
	void everyOriginMayRead(String path) {
		HttpHeaders headers = this.program.ask(path, FROM_ELSEWHERE).headers();
		assertThat(headers.allValues("Access-Control-Allow-Origin")).containsExactly("*");
		assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
		assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
		assertThat(headers.firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void theHeadersOfTheSiteStay() {
		HttpHeaders headers = this.program.ask("/api/v1/providers", "X-Forwarded-Proto", "https").headers();
		assertThat(headers.firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
	}

	@Test
	void aPreflightIsAnsweredForReadingOnly() {
		HttpHeaders headers = new Visitor(this.port)
			.send(java.net.http.HttpRequest.newBuilder(new Visitor(this.port).uri("/api/v1/places"))
				.method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody())
				.headers("Origin", "https://other.example", "Access-Control-Request-Method", "GET"))
			.headers();
		assertThat(headers.firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(headers.firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD");
	}

	@Test
	void nothingElseIsOpen() {
		assertThat(this.program.send("POST", "/api/v1/places", FROM_ELSEWHERE)
			.headers()
			.firstValue("Access-Control-Allow-Origin")).isEmpty();
		HttpHeaders page = new Visitor(this.port).get("/nb/finn-pmto", FROM_ELSEWHERE).headers();
		assertThat(page.firstValue("Access-Control-Allow-Origin")).isEmpty();
		assertThat(page.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
	}

}
