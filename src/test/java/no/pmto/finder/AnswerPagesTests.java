package no.pmto.finder;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import no.pmto.directory.Directory;
import no.pmto.directory.Provider;
import no.pmto.site.Editions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finder's answers as pages: corrections, choices, filters, providers, indices, the
 * card.
 */
@SiteTest
class AnswerPagesTests {

	@Autowired
	private Editions editions;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void visit() {
		this.visitor = new Visitor(this.port);
	}

	@Test
	void aMisspeltNameIsAnsweredAtOnceAndSaysWhatWasTakenForIt() {
		HttpResponse<String> answer = this.visitor.lookUp("/nb/finn-pmto", "Bergn<b>");
		assertThat(answer.statusCode()).isEqualTo(400);
		answer = this.visitor.lookUp("/nb/finn-pmto", "Bergn");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("main .note").text()).contains("Viser Bergen for «Bergn».");
		assertThat(page.select("a[href=tel:+4755565556]")).isNotEmpty();
		assertThat(page.select("a[href*=Bergn], form[action*=Bergn], link[href*=Bergn]")).isEmpty();
		assertThat(page.select("header a[hreflang=en]").attr("href")).isEqualTo("/en/find-pmto/no/4601-bergen");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/da/find-pmto|2000|Frederiksberg, København, Lillestrøm",
					"/nb/finn-pmto|Tysfjord|Hamarøy, Narvik", "/en/find-pmto|Kristiansnd|Kristiansand, Kristiansund",
					"/nb/finn-pmto|Nykøbing|Guldborgsund, Morsø, Odsherred" })
	void aChoiceNamesEveryMunicipalityWithCountyAndCountry(String finder, String typed, String municipalities) {
		HttpResponse<String> answer = this.visitor.lookUp(finder, typed);
		assertThat(answer.statusCode()).isEqualTo(200);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("main .lead").text()).contains(typed);
		assertThat(page.select("main .choices li")).hasSize(municipalities.split(", ").length)
			.allMatch((choice) -> choice.text().matches(".*, (Norge|Danmark|Norway|Denmark)"));
		Stream.of(municipalities.split(", "))
			.forEach((name) -> assertThat(page.select("main .choices").text()).contains(name));
	}

	@Test
	void halfACodeAndAnUnknownOneOfferTheirNeighbours() {
		Document half = Jsoup.parse(this.visitor.lookUp("/nb/finn-pmto", "500").body());
		assertThat(half.select("main .choices a[href=/nb/finn-pmto/no/4601-bergen]").text()).contains("Bergen");
		Document unknown = Jsoup.parse(this.visitor.lookUp("/da/find-pmto", "8101").body());
		assertThat(unknown.select("main .choices a[href^=/da/find-pmto/dk/]")).isNotEmpty();
	}

	@Test
	void filtersAreLinksThatSayHowManyTheyLeave() {
		Document all = this.visitor.page("/nb/finn-pmto/no/4601-bergen");
		int total = all.select("main .body").size();
		assertThat(all.select(".options a")).isNotEmpty()
			.allMatch((option) -> Integer.parseInt(option.select(".count").text()) > 0);
		all.select(".options a").forEach((option) -> {
			Document narrowed = this.visitor.page(option.attr("href").replaceFirst("#.*", ""));
			int fitting = Integer.parseInt(option.select(".count").text());
			assertThat(narrowed.select("main .body").size()).as(option.text()).isEqualTo(fitting);
			assertThat(narrowed.select("#filter [role=status]").text())
				.startsWith("Viser " + narrowed.select("main .body").size() + " av " + total);
			assertThat(narrowed.select("#filter a[href^=/nb/finn-pmto/no/4601-bergen#]")).isNotEmpty();
			assertThat(narrowed.select("meta[name=robots]").attr("content")).contains("noindex");
			assertThat(narrowed.select("main .body.first").text()).contains("Bergen kommune");
		});
	}

	@Test
	void aFilterThatLeavesNothingKeepsTheMunicipalityAndCanBeUndone() {
		Document page = this.visitor
			.page("/en/find-pmto/no/4601-bergen?referral=self&type=organisation&offer=nonsense");
		assertThat(page.select("main .body")).hasSize(1);
		assertThat(page.select("#filter [role=status]").text()).contains("1 of");
		assertThat(page.select("#filter a:contains(Show all)").attr("href"))
			.isEqualTo("/en/find-pmto/no/4601-bergen#filter");
	}

	@Test
	void numbersRunThroughTheAnswer() {
		List<String> pins = this.visitor.page("/nb/finn-pmto/no/0301-oslo").select("main .pin").eachText();
		assertThat(pins).hasSizeGreaterThan(10);
		for (int i = 0; i < pins.size(); i++) {
			assertThat(pins.get(i)).isEqualTo(String.valueOf(i + 1));
		}
	}

	@Test
	void districtsStandBesideTheOfficesThatShareAMunicipality() {
		Document oslo = this.visitor.page("/nb/finn-pmto/no/0301-oslo");
		assertThat(oslo.select("main .body:contains(Enerhaugen)").text()).contains("Alna, Gamle Oslo");
		assertThat(oslo.select("main .body:contains(Christiania)").text()).contains("Grünerløkka");
	}

	@Test
	void everyListingIsReachedByLinksAlone() {
		Set<String> reached = new HashSet<>();
		for (String country : List.of("no", "dk")) {
			reached.addAll(this.visitor.page("/en/find-pmto/" + country).select("main a").eachAttr("href"));
		}
		Directory directory = this.editions.current().part(Directory.class);
		assertThat(reached).containsAll(directory.municipalities()
			.stream()
			.map((municipality) -> "/en/find-pmto/" + municipality.path())
			.toList());
		assertThat(reached).containsAll(directory.providers()
			.stream()
			.filter((provider) -> !provider.general())
			.map((provider) -> "/en/find-pmto/" + provider.id())
			.toList());
		assertThat(this.visitor.page("/en/find-pmto").select("main a").eachAttr("href")).contains("/en/find-pmto/no",
				"/en/find-pmto/dk");
	}

	@Test
	void aProviderHasAPageWithWhatItServesAndAContactToSave() {
		Document page = this.visitor.page("/en/find-pmto/fvk-bjorgvin");
		assertThat(page.select("main h1").text()).isEqualTo("Bjørgvin familiekontor");
		assertThat(page.select("main a[href=/en/find-pmto/no/4601-bergen]")).isNotEmpty();
		assertThat(page.select("main a[href=/en/contact?listing=fvk-bjorgvin]")).isNotEmpty();
		HttpResponse<String> contact = this.visitor.get(page.select("main a[href$=.vcf]").attr("href"));
		assertThat(contact.statusCode()).isEqualTo(200);
		assertThat(contact.headers().firstValue("Content-Type").orElse("")).startsWith("text/vcard");
		assertThat(contact.body()).contains("BEGIN:VCARD", "FN:Bjørgvin familiekontor", "+4755251150", "END:VCARD");
	}

	@Test
	void everyProvidersContactCanBeSaved() {
		for (Provider provider : this.editions.current().part(Directory.class).providers()) {
			HttpResponse<String> contact = this.visitor.get("/nb/finn-pmto/" + provider.id() + ".vcf");
			assertThat(contact.statusCode()).as(provider.id()).isEqualTo(200);
			assertThat(contact.body()).startsWith("BEGIN:VCARD");
		}
	}

	@Test
	void theProviderOfAWholeMunicipalityIsTheMunicipalitysPage() {
		assertThat(this.visitor.get("/nb/finn-pmto/no-4601").headers().firstValue("Location"))
			.hasValue("/nb/finn-pmto/no/4601-bergen");
		assertThat(this.visitor.get("/nb/finn-pmto/no-such").statusCode()).isEqualTo(404);
		assertThat(this.visitor.get("/nb/find-pmto/fvk-bjorgvin").headers().firstValue("Location"))
			.hasValue("/nb/finn-pmto/fvk-bjorgvin");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nb/finn-pmto/no/4601-bergen/samtalekort", "/en/find-pmto/no/0301-oslo/call-card",
			"/da/find-pmto/dk/0706-syddjurs/samtalekort" })
	void theCardSaysWhomToCallWhatToSayAndFiveQuestions(String path) {
		Document card = this.visitor.page(path);
		assertThat(card.select("main .whom a")).isNotEmpty();
		assertThat(card.select("main ol li")).hasSize(5);
		assertThat(card.select("main .lines a[href^=tel:]")).isNotEmpty();
		assertThat(card.select("main input, main textarea")).isEmpty();
	}

	@Test
	void anAnswerIsKeptByDraftsOfTheVisitorsOwn() {
		Document page = this.visitor.page("/nb/finn-pmto/no/4601-bergen");
		String sms = java.net.URLDecoder.decode(page.select("main a[href^=sms:]").attr("href"),
				java.nio.charset.StandardCharsets.UTF_8);
		assertThat(sms).contains("Bergen kommune 55 56 55 56", "/nb/finn-pmto/no/4601-bergen");
		assertThat(
				page.select("main #keep ~ * a[href^=mailto:], main section:has(#keep) a[href^=mailto:]").attr("href"))
			.contains("subject=", "55%2056%2055%2056");
	}

	@Test
	void theAgeOfTheChildAndAWayOutStandOnEveryAnswer() {
		Document bergen = this.visitor.page("/en/find-pmto/no/4601-bergen");
		assertThat(bergen.select("main").text()).contains("from 3 to 12 years", "Younger children", "Older children");
		assertThat(bergen.select("main a.leave").attr("rel")).contains("noreferrer");
		assertThat(this.visitor.page("/en/find-pmto/dk/0706-syddjurs").select("main").text()).contains("3–16", "4–17");
	}

}
