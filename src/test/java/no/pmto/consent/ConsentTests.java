package no.pmto.consent;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import no.pmto.site.Language;
import no.pmto.site.StoredOnDevice;
import no.pmto.site.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked, what is answered, and what the answer changes. */
@SiteTest
class ConsentTests {

	private static final String COOKIES = "/nb/informasjonskapsler";

	private static final String BERGEN = "/nb/finn-pmto/no/4601-bergen";

	@Autowired
	private ConsentText text;

	@Autowired
	private Words words;

	@Autowired
	private List<StoredOnDevice> stored;

	@Value("${pmto.contact.keep-days:90}")
	private int inquiryDays;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void visit() {
		this.visitor = new Visitor(this.port);
	}

	@Test
	void aPageAsksUntilThereIsAnAnswer() {
		HttpResponse<String> page = this.visitor.get(BERGEN);
		assertThat(banner(page)).isTrue();
		assertThat(page.headers().allValues("Vary")).anyMatch((vary) -> vary.contains("Cookie"));
		assertThat(page.body()).doesNotContain("agreed.js");
		HttpResponse<String> answered = this.visitor.get(BERGEN, "Cookie", "consent=" + this.text.version() + ".");
		assertThat(banner(answered)).isFalse();
		assertThat(answered.body()).contains("agreed");
	}

	@Test
	void threeEqualButtonsAsk() {
		Document page = this.visitor.page("/en/");
		assertThat(page.select(".consent button").eachText()).containsExactly("Accept all", "Only necessary", "Choose");
		assertThat(page.select(".consent button").eachAttr("class").stream().distinct()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "old.ps", "", "ps", ".", "x.y.z", "{0}.xyz", "{0}.ss", "\"{0}.p\"" })
	void anotherAnswerIsNoAnswer(String cookie) {
		String value = cookie.replace("{0}", this.text.version());
		assertThat(banner(this.visitor.get("/nb/", "Cookie", "consent=" + value))).isEqualTo(!value.startsWith("\""));
	}

	@ParameterizedTest
	@CsvSource({ "all, '', ps", "necessary, '', ''", "own, preferences, p", "own, statistics, s", "own, '', ''",
			"necessary, statistics, ''" })
	void anAnswerIsKeptAndLeadsBack(String choice, String yes, String kept) {
		HttpResponse<String> answer = this.visitor.post(COOKIES, Map.of("choice", choice, "yes", yes, "back", BERGEN));
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).hasValue(BERGEN + "#consent");
		assertThat(answer.headers().allValues("Set-Cookie")).singleElement()
			.asString()
			.startsWith("consent=" + this.text.version() + "." + kept + ";")
			.contains("Path=/", "Max-Age=15552000", "SameSite=Lax");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/", "//example.org/nb/", "/\\example.org", "/nb/finnes-ikke",
			"javascript:", BERGEN + "?a=<b>", BERGEN + "#x", BERGEN + "\r\nX: y", "" })
	void anAnswerLeadsNowhereElse(String back) {
		HttpResponse<String> answer = this.visitor.post(COOKIES, Map.of("choice", "all", "back", back));
		assertThat(answer.headers().firstValue("Location")).hasValue(COOKIES + "#consent");
	}

	@Test
	void anAnswerLeadsBackToTheSameFilter() {
		String filtered = BERGEN + "?also=dk-0706&offer=therapy";
		HttpResponse<String> answer = this.visitor.post(COOKIES, Map.of("choice", "all", "back", filtered));
		assertThat(answer.headers().firstValue("Location")).hasValue(filtered + "#consent");
	}

	@Test
	void choosingShowsEveryPurposeAndKeepsThePlace() {
		HttpResponse<String> answer = this.visitor.post(COOKIES, Map.of("choice", "choose", "back", BERGEN));
		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(page.select("input[name=yes]").eachAttr("value")).containsExactly("preferences", "statistics");
		assertThat(page.select("input[name=yes][checked]")).isEmpty();
		assertThat(page.select("main input[name=back]").val()).isEqualTo(BERGEN);
		assertThat(page.select(".consent")).isEmpty();
	}

	@Test
	void nobodyElseAnswersForTheVisitor() {
		HttpResponse<String> answer = this.visitor.send(HttpRequest.newBuilder(this.visitor.uri(COOKIES))
			.headers("Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "cross-site")
			.POST(BodyPublishers.ofString("choice=all")));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "everything", "ALL" })
	void whatIsNoAnswerShowsThePageAndKeepsNothing(String choice) {
		HttpResponse<String> answer = this.visitor.post(COOKIES, Map.of("choice", choice));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(Jsoup.parse(answer.body()).select("input[name=yes]")).hasSize(2);
	}

	@Test
	void aBrowserThatRefusesToBeCountedIsHeard() {
		HttpResponse<String> answer = this.visitor.send(HttpRequest.newBuilder(this.visitor.uri(COOKIES))
			.headers("Content-Type", "application/x-www-form-urlencoded", "Sec-GPC", "1")
			.POST(BodyPublishers.ofString("choice=all")));
		assertThat(answer.headers().allValues("Set-Cookie")).singleElement()
			.asString()
			.startsWith("consent=" + this.text.version() + ".p;");
		Document page = Jsoup.parse(this.visitor.get("/en/cookies", "Sec-GPC", "1").body());
		assertThat(page.selectFirst("#statistics").hasAttr("disabled")).isTrue();
		assertThat(page.select("#statistics-text").text()).contains("Global Privacy Control");
	}

	@Test
	void takingAYesBackDeletesTheVisitAtOnce() {
		String yes = "consent=" + this.text.version() + ".ps; visit=" + UUID.randomUUID();
		HttpResponse<String> answer = this.visitor.send(HttpRequest.newBuilder(this.visitor.uri(COOKIES))
			.headers("Content-Type", "application/x-www-form-urlencoded", "Cookie", yes)
			.POST(BodyPublishers.ofString("choice=own&yes=preferences")));
		assertThat(answer.headers().allValues("Set-Cookie")).hasSize(2)
			.anyMatch((cookie) -> cookie.startsWith("visit=; Path=/; Max-Age=0"));
	}

	@Test
	void thePageShowsTodaysChoice() {
		String cookie = "consent=" + this.text.version() + ".s";
		HttpResponse<String> answer = this.visitor.get("/da/cookies", "Cookie", cookie);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("input[name=yes][checked]").eachAttr("value")).containsExactly("statistics");
		assertThat(page.select("#consent").text()).contains("ja til statistik");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
	}

	@Test
	void thePageListsEverythingThatTheCodeKeepsWithItsPurposeAndTime() {
		for (Language language : Language.values()) {
			Document page = this.visitor.page("/" + language.tag() + "/" + this.words.get(language, "consent.slug"));
			assertThat(page.select("main table code").eachText())
				.containsExactlyElementsOf(this.stored.stream().map(StoredOnDevice::name).toList());
			for (StoredOnDevice one : this.stored) {
				String row = page.select("tr:has(code:containsOwn(" + one.name() + "))").text();
				assertThat(row)
					.contains(this.words.get(language, "consent.purpose." + one.purpose().name().toLowerCase()));
				if (one.lifetime() != null) {
					assertThat(row).contains(" " + one.lifetime().toDays() + " ");
				}
			}
		}
	}

	@Test
	void thePrivacyStatementSaysTheTimesThatTheCodeKeeps() {
		for (String path : List.of("/nb/personvern", "/en/privacy", "/da/privatliv")) {
			String statement = this.visitor.page(path).select("main").text();
			assertThat(statement).contains(" " + this.inquiryDays + " da", " " + Visits.daysKept() + " da",
					" " + ConsentStorage.CONSENT.lifetime().toDays() + " da", "<" + StatisticsCommand.FEWEST_SHOWN);
			assertThat(statement).containsAnyOf("to år", "two years");
		}
		assertThat(Visits.YEARS_KEPT).isEqualTo(2);
	}

	private static boolean banner(HttpResponse<String> page) {
		return !Jsoup.parse(page.body()).select(".consent form").isEmpty();
	}

}
