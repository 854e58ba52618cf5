package no.pmto.prepared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import no.pmto.SiteTest;
import no.pmto.Visitor;
import no.pmto.site.Editions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is handed out as finished bytes, seen from outside. */
@SiteTest
class PreparedPagesTests {

	private static final String PAGE = "/en/what-is-pmto";

	private static final String HEADING = "from section_translation where section_id = 'questions#goal' and language = 'en'";

	private static final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	@Autowired
	private Editions editions;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	@BeforeEach
	void prepare() {
		isPrepared(PAGE);
	}

	@Test
	void everyCodingHasTheSameWordsAndATagOfItsOwn() throws IOException {
		HttpResponse<byte[]> plain = get(PAGE, "Accept-Encoding", "identity");
		HttpResponse<byte[]> gzip = get(PAGE, "Accept-Encoding", "gzip, deflate");
		HttpResponse<byte[]> brotli = get(PAGE, "Accept-Encoding", "gzip, deflate, br, zstd");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes()).isEqualTo(plain.body());
		assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli.body())).readAllBytes())
			.isEqualTo(plain.body());
		assertThat(new String(plain.body(), StandardCharsets.UTF_8)).contains("<h1", "</html>");
		assertThat(List.of(header(plain, "content-encoding"), header(gzip, "content-encoding"),
				header(brotli, "content-encoding")))
			.containsExactly("", "gzip", "br");
		assertThat(List.of(header(plain, "etag"), header(gzip, "etag"), header(brotli, "etag"))).doesNotHaveDuplicates()
			.allMatch((tag) -> tag.matches("\"[^\"]+\""));
		assertThat(brotli.body().length).isLessThan(gzip.body().length).isLessThan(plain.body().length);
	}

	@Test
	void aCodingThatIsRefusedIsNotSent() {
		assertThat(header(get(PAGE, "Accept-Encoding", "br;q=0, gzip"), "content-encoding")).isEqualTo("gzip");
		assertThat(header(get(PAGE, "Accept-Encoding", "br;q=0, gzip;q=0"), "content-encoding")).isEmpty();
	}

	@Test
	void whatIsKnownIsNotSentAgain() {
		String tag = header(get(PAGE, "Accept-Encoding", "br"), "etag");
		HttpResponse<byte[]> again = get(PAGE, "Accept-Encoding", "br", "If-None-Match", "\"other\", W/" + tag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(header(again, "etag")).isEqualTo(tag);
		assertThat(header(again, "cache-control")).contains("max-age=300", "public");
		assertThat(get(PAGE, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode()).isEqualTo(200);
		assertThat(get(PAGE, "If-None-Match", "*").statusCode()).isEqualTo(304);
	}

	@Test
	void theHeadersAreThoseOfThePageThatTheApplicationMakes() {
		Map<String, List<String>> prepared = comparable(get(PAGE).headers());
		Map<String, List<String>> made = comparable(get(PAGE + "?").headers());
		assertThat(prepared.remove("vary")).containsExactly("Accept-Encoding, Cookie");
		made.remove("vary");
		assertThat(prepared).isEqualTo(made).containsKey("content-security-policy");
	}

	@Test
	void theHeadIsAskedForAlone() throws Exception {
		HttpResponse<byte[]> head = client.send(HttpRequest.newBuilder(new Visitor(this.port).uri(PAGE)).HEAD().build(),
				BodyHandlers.ofByteArray());
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(header(head, "content-length")).isEqualTo(String.valueOf(get(PAGE).body().length));
	}

	@Test
	void whoHasChosenIsNotAskedAndBothAreKept() {
		HttpResponse<String> chosen = new Visitor(this.port).post("/en/cookies", Map.of("choice", "necessary"));
		String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
		for (int i = 0; i < 3; i++) {
			assertThat(text(get(PAGE, "Cookie", "a=b; " + cookie))).doesNotContain("class=\"consent\"");
			assertThat(text(get(PAGE, "Cookie", "a=b"))).contains("class=\"consent\"");
			assertThat(text(get(PAGE))).contains("class=\"consent\"");
		}
	}

	@Test
	void byHttpsBrowsersAreToldToStayThere() {
		for (int i = 0; i < 3; i++) {
			assertThat(header(get(PAGE, "X-Forwarded-Proto", "https"), "strict-transport-security")).isNotEmpty();
			assertThat(header(get(PAGE), "strict-transport-security")).isEmpty();
		}
	}

	@Test
	void aNewEditionIsReadAtOnceAndUnchangedPagesKeepTheirTag() {
		String tag = header(get(PAGE), "etag");
		String other = "/en/questions-and-answers";
		isPrepared(other);
		String before = this.database.sql("select heading " + HEADING).query(String.class).single();
		heading("A new heading");
		try {
			this.editions.publish();
			assertThat(text(get(other))).contains("A new heading");
			isPrepared(PAGE);
			assertThat(text(get(other))).contains("A new heading");
			assertThat(header(get(PAGE), "etag")).isEqualTo(tag);
		}
		finally {
			heading(before);
			this.editions.publish();
		}
		assertThat(text(get(other))).doesNotContain("A new heading");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/contact?topic=general", "/en/cookies", "/en/find-pmto?q=5003", "/en/nothing-here",
			"/admin/login", "/api/v1/providers", "/en/what-is-pmto?x=1", "/en/what-is-pmt%6F", "/actuator/health" })
	void whatIsNotForEverybodyOrHasManySpellingsIsNotKept(String path) {
		for (int i = 0; i < 3; i++) {
			assertThat(header(get(path), "etag")).isEmpty();
		}
	}

	@Test
	void filesAreKeptForEverAndSentSmall() {
		String style = Jsoup.parse(text(get(PAGE))).select("link[rel=stylesheet]").attr("href");
		isPrepared(style);
		HttpResponse<byte[]> file = get(style, "Accept-Encoding", "br");
		assertThat(header(file, "cache-control")).contains("immutable");
		assertThat(header(file, "vary")).isEqualTo("Accept-Encoding");
		assertThat(header(file, "content-type")).startsWith("text/css");
	}

	private void heading(String heading) {
		this.database
			.sql("update section_translation set heading = ? " + HEADING.replace("from section_translation", ""))
			.param(heading)
			.update();
	}

	private void isPrepared(String path) {
		await().until(() -> header(get(path, "Accept-Encoding", "br"), "content-encoding").equals("br"));
	}

	private HttpResponse<byte[]> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(new Visitor(this.port).uri(path));
		try {
			return client.send(((headers.length > 0) ? request.headers(headers) : request).build(),
					BodyHandlers.ofByteArray());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, List<String>> comparable(HttpHeaders headers) {
		Map<String, List<String>> all = new TreeMap<>(headers.map());
		all.keySet().removeAll(List.of("date", "etag", "content-length", "transfer-encoding"));
		return all;
	}

	private static String header(HttpResponse<?> answer, String name) {
		return String.join(", ", answer.headers().allValues(name));
	}

	private static String text(HttpResponse<byte[]> answer) {
		return new String(answer.body(), StandardCharsets.UTF_8);
	}

}
