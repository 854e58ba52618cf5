package no.pmto.finder;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class FinderPagesTests {

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void visit() {
		this.visitor = new Visitor(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "/nb/finn-pmto,5003,/nb/finn-pmto/no/4601-bergen", "/en/find-pmto,5265,/en/find-pmto/no/4601-bergen",
			"/nb/finn-pmto,bergen,/nb/finn-pmto/no/4601-bergen",
			"/da/find-pmto,8400,/da/find-pmto/dk/0706-syddjurs?also=no-1870",
			"/nb/finn-pmto,8400,/nb/finn-pmto/no/1870-sortland?also=dk-0706",
			"/en/find-pmto,Bergen kommune,/en/find-pmto/no/4601-bergen",
			"/nb/finn-pmto,9170,/nb/finn-pmto/no/2100-svalbard", "/nb/finn-pmto,8099,/nb/finn-pmto/no/2211-jan-mayen" })
	void aLookupLeadsToTheMunicipalitysOwnPage(String finder, String typed, String page) {
		HttpResponse<String> posted = this.visitor.lookUp(finder, typed);
		assertThat(posted.statusCode()).isEqualTo(303);
		assertThat(posted.headers().firstValue("Location")).hasValue(page);
		HttpResponse<String> linked = this.visitor
			.get(finder + "?q=" + java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8));
		assertThat(linked.statusCode()).isEqualTo(303);
		assertThat(linked.headers().firstValue("Location")).hasValue(page);
		assertThat(posted.headers().firstValue("Cache-Control")).hasValue("no-store");
	}

	@Test
	void theChosenCountryDecides() {
		HttpResponse<String> answer = this.visitor.post("/nb/finn-pmto", Map.of("q", "8400", "country", "dk"));
		assertThat(answer.headers().firstValue("Location")).hasValue("/nb/finn-pmto/dk/0706-syddjurs");
	}

	@Test
	void theOtherCountryOfACodeIsOffered() {
		Document page = this.visitor.page("/nb/finn-pmto/no/1870-sortland?also=dk-0706");
		assertThat(page.select("main a[href=/nb/finn-pmto/dk/0706-syddjurs]")).isNotEmpty();
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/nb/finn-pmto/no/1870-sortland");
	}

	@ParameterizedTest
	@CsvSource({ "/nb/finn-pmto/no/4601-oslo,/nb/finn-pmto/no/4601-bergen",
			"/nb/finn-pmto/no/4601,/nb/finn-pmto/no/4601-bergen",
			"/nb/find-pmto/no/4601-bergen,/nb/finn-pmto/no/4601-bergen", "/nb/find-pmto,/nb/finn-pmto" })
	void aWrongOrMissingNameLeadsToTheRightOne(String path, String right) {
		HttpResponse<String> answer = this.visitor.get(path);
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location")).hasValue(right);
	}

	static Stream<String> badInput() {
		return Stream.of("500", "50033", "abcd", "", "   ", "😀", "a".repeat(10_000), "1".repeat(10_000),
				"' or 1=1; drop table page; --", "<script>alert(1)</script>", "\u0000\u0001\u0007", "%00", "\uD83D",
				"../../etc/passwd", "${7*7}", "{{7*7}}", "#{T(java.lang.Runtime)}");
	}

	@ParameterizedTest
	@MethodSource("badInput")
	void badInputGetsAClearPageAndKeepsWhatWasTyped(String typed) {
		for (String finder : new String[] { "/nb/finn-pmto", "/en/find-pmto", "/da/find-pmto" }) {
			HttpResponse<String> answer = this.visitor.lookUp(finder, typed);
			assertThat(answer.statusCode()).isEqualTo(400);
			Document page = Jsoup.parse(answer.body());
			assertThat(page.select("html").attr("lang")).isEqualTo(finder.substring(1, 3));
			assertThat(page.select("main [role=alert], main .error")).isNotEmpty();
			assertThat(page.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
			if (typed.length() < 80 && typed.chars().noneMatch((c) -> c < ' ' || Character.isSurrogate((char) c))) {
				assertThat(page.select("main input[name=q]").val()).isEqualTo(typed);
			}
		}
	}

	@Test
	void anUnassignedCodeGetsAPageThatHelps() {
		HttpResponse<String> answer = this.visitor.lookUp("/da/find-pmto", "9999");
		assertThat(answer.statusCode()).isEqualTo(404);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("main input[name=q]").val()).isEqualTo("9999");
		assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
	}

	@Test
	void aNameOfTwoMunicipalitiesIsAChoice() {
		HttpResponse<String> answer = this.visitor.lookUp("/nb/finn-pmto", "Herøy");
		assertThat(answer.statusCode()).isEqualTo(200);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("main a[href^=/nb/finn-pmto/no/]")).hasSize(2);
		assertThat(page.select("main").text()).contains("Møre og Romsdal", "Nordland");
	}

	@Test
	void aFormThatIsNoFormIsNoServerError() {
		assertThat(this.visitor
			.send(java.net.http.HttpRequest.newBuilder(this.visitor.uri("/nb/finn-pmto"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(java.net.http.HttpRequest.BodyPublishers.ofString("q=%FF%FE%zz&&&=")))
			.statusCode()).isBetween(400, 499);
	}

	@Test
	void bergenHasItsFourBlocks() {
		Document page = this.visitor.page("/nb/finn-pmto/no/4601-bergen");
		String text = page.select("main").text();
		assertThat(text).contains("Bergen kommune", "Bjørgvin familiekontor", "Bergen og omland familiekontor",
				"Bufetat region vest", "BUP");
		assertThat(page.select("a[href=tel:+4755251150]")).isNotEmpty();
		assertThat(page.select("a[href=mailto:bjorgvin.familiekontor@bufetat.no]")).isNotEmpty();
		assertThat(text.indexOf("Bergen kommune")).isLessThan(text.indexOf("Bjørgvin familiekontor"));
	}

	@Test
	void aBodyThatOnlyCanOfferPmtoIsNeverSaidToOfferIt() {
		Document page = this.visitor.page("/nb/finn-pmto/no/4601-bergen");
		page.select("main .body:contains(familiekontor)").forEach((body) -> assertThat(body.text()).contains("spør"));
	}

}
