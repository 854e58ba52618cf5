package no.pmto.site;

import java.net.http.HttpResponse;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page shares: the way in, the languages, the headers, the errors. */
@SiteTest
class EveryPageTests {

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void visit() {
		this.visitor = new Visitor(this.port);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "nb-NO,nb;q=0.9,en;q=0.8|/nb/", "da|/da/", "de,en;q=0.5|/en/", "nn|/nb/",
			"no|/nb/", "fr|/nb/", "*|/nb/" })
	void theRootLeadsToThePreferredLanguage(String accepted, String path) {
		HttpResponse<String> answer = this.visitor.get("/", "Accept-Language", accepted);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValue(path);
		assertThat(answer.headers().allValues("Vary")).anyMatch((vary) -> vary.contains("Accept-Language"));
	}

	@Test
	void aLanguageWithoutItsSlashIsRedirectedAndAnUnknownOneIsNotFound() {
		assertThat(this.visitor.get("/nb").headers().firstValue("Location")).hasValue("/nb/");
		assertThat(this.visitor.get("/sv").statusCode()).isEqualTo(404);
		assertThat(this.visitor.get("/sv/").statusCode()).isEqualTo(404);
		assertThat(this.visitor.get("/nb/kontakt/").headers().firstValue("Location")).hasValue("/nb/kontakt");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nb/", "/en/questions-and-answers", "/da/find-pmto", "/nb/finn-pmto/no/4601-bergen",
			"/nb/no-such-page", "/", "/site.css", "/en/a;b=c", "/api/v1/providers/none" })
	void securityHeadersStandOnEveryAnswer(String path) {
		HttpResponse<String> answer = this.visitor.get(path, "X-Forwarded-Proto", "https");
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'")
			.contains("frame-ancestors 'none'")
			.doesNotContain("unsafe");
		assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(answer.headers().firstValue("Server")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nb//x", "/nb/%2e%2e%2fetc" })
	void whatTheServerItselfTurnsAwayHasThemToo(String path) {
		HttpResponse<String> answer = this.visitor.get(path);
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
	}

	@ParameterizedTest
	@CsvSource({ "/nb/finnes-ikke,404,nb", "/en/no-such-page,404,en", "/da/findes-ikke,404,da",
			"/nb/finn-pmto/no/9999-x,404,nb", "/da/find-pmto/xx/0706,404,da", "/nb/%2e%2e%2fetc,400,nb",
			"/en/a;b=c,400,en", "/nb//x,400,nb", "/actuator/env,404,en", "/error,404,en", "/sv/x,404,en" })
	void errorsSpeakTheVisitorsLanguage(String path, int status, String language) {
		HttpResponse<String> answer = this.visitor.get(path, "Accept-Language", "en");
		assertThat(answer.statusCode()).isEqualTo(status);
		isAnErrorPage(answer, language);
	}

	@Test
	void aMethodThatIsNotAllowedGetsAPageToo() {
		HttpResponse<String> answer = this.visitor.post("/da/privatliv", java.util.Map.of("a", "b"));
		assertThat(answer.statusCode()).isEqualTo(405);
		isAnErrorPage(answer, "da");
	}

	private static void isAnErrorPage(HttpResponse<String> answer, String language) {
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("html").attr("lang")).isEqualTo(language);
		assertThat(page.select("main h1").text()).isNotBlank();
		assertThat(page.select("form input[name=q]")).isNotEmpty();
		assertThat(answer.body()).doesNotContain("Whitelabel", "Jetty", "jetty", "exception", "Exception",
				"at no.pmto");
		assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
	}

	@Test
	void publicPagesMayBeCached() {
		assertThat(this.visitor.get("/nb/").headers().firstValue("Cache-Control"))
			.hasValue("max-age=300, public, stale-if-error=86400, stale-while-revalidate=60");
	}

	@Test
	void theLanguageSwitchStaysOnTheSameResult() {
		Document page = this.visitor.page("/nb/finn-pmto/no/1870-sortland?also=dk-0706");
		assertThat(page.select("header a[hreflang=da]").attr("href"))
			.isEqualTo("/da/find-pmto/no/1870-sortland?also=dk-0706");
		assertThat(this.visitor.page("/nb/tilbud/terapi").select("header a[hreflang=da]").attr("href"))
			.isEqualTo("/da/tilbud/terapi");
	}

}
