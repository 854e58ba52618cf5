package no.pmto.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import no.pmto.SiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever goes wrong below {@code /api} is a problem in JSON, never a page. */
@SiteTest
class ProblemsTests {

	@LocalServerPort
	private int port;

	private Program program;

	@BeforeEach
	void open() {
		this.program = new Program(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "GET,/api,404", "GET,/api/,404", "GET,/api/v1,404", "GET,/api/v2/places,404", "GET,/api/v1/zzyzx,404",
			"GET,/api/v1/places/no,404", "GET,/api/v1/places/,404", "GET,/api/v1/places/no/5003/zzyzx,404",
			"POST,/api/v1/places,405", "PUT,/api/v1/providers/fvk-bjorgvin,405", "DELETE,/api/v1/directory.csv,405",
			"PATCH,/api/v1/openapi.json,405", "POST,/api/v1/zzyzx,404", "GET,/api/v1/places;zzyzx=1,400",
			"GET,/api/v1/%2e%2e/zzyzx,400", "GET,/api//zzyzx,400", "GET,/api/v1/places?q=%FF%zz,400",
			"ZZYZX,/api/v1/places,400" })
	void everyErrorIsAProblem(String method, String path, int status) throws IOException {
		HttpAnswer answer = raw(method, path);
		assertThat(answer.head()).startsWith("HTTP/1.1 " + status);
		assertThat(answer.head().toLowerCase()).contains("content-type: application/problem+json",
				"cache-control: no-store", "x-content-type-options: nosniff");
		assertThat(answer.body()).contains("\"status\":" + status, "\"detail\":")
			.doesNotContain("<", "Jetty", "xception", "zzyzx", "ZZYZX", "timestamp");
	}

	@Test
	void aWrongMethodSaysWhichAreRight() {
		HttpResponse<String> answer = this.program.send("POST", "/api/v1/providers");
		Program.problem(answer);
		assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET").doesNotContain("POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/xml", "image/png", "zzyzx" })
	void whateverIsAcceptedTheAnswerIsTheSame(String accepted) {
		assertThat(this.program.ask("/api/v1/places/no/5003", "Accept", accepted).statusCode()).isEqualTo(200);
		Program.problem(this.program.ask("/api/v1/places/no/9999", "Accept", accepted));
		Program.problem(this.program.ask("/api/v1/zzyzx", "Accept", accepted));
	}

	@Test
	void headAnswersAsGetDoes() throws IOException {
		HttpResponse<String> answer = this.program.send("HEAD", "/api/v1/providers");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEmpty();
		assertThat(raw("HEAD", "/api/v1/zzyzx").body()).isEmpty();
		assertThat(raw("HEAD", "/api/v1/places").body()).isEmpty();
	}

	@Test
	void pagesForPeopleStayPages() throws IOException {
		assertThat(raw("GET", "/nb/finnes-ikke").body()).contains("<html");
		assertThat(raw("GET", "/apino").body()).contains("<html");
	}

	/** As sent, since no client of Java's sends what is not allowed. */
	private HttpAnswer raw(String method, String path) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write("%s %s HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: %s\r\nConnection: close\r\n\r\n"
					.formatted(method, path, Program.newAddress())
					.getBytes(StandardCharsets.ISO_8859_1));
			return HttpAnswer.read(socket.getInputStream());
		}
	}

	private record HttpAnswer(String head, String body) {

		static HttpAnswer read(InputStream in) throws IOException {
			String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);
			return new HttpAnswer(parts[0], parts[1]);
		}

	}

}
