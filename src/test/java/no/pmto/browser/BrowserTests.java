package no.pmto.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import no.pmto.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The site in a browser. */
@SiteTest
class BrowserTests {

	@RegisterExtension
	static final InstalledChromium chromium = new InstalledChromium();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/nb/", "/en/questions-and-answers", "/da/hvad-er-pmto", "/nb/tilbud",
			"/en/programmes/parent-group", "/da/fagfolk", "/nb/fagfolk/opplaering", "/en/find-pmto",
			"/nb/finn-pmto/no/4601-bergen", "/da/find-pmto/dk/0706-syddjurs?also=no-1870",
			"/en/find-pmto/no/2100-svalbard", "/nb/personvern", "/nb/finn-pmto?q=500", "/en/find-pmto?q=9999",
			"/nb/finn-pmto?q=Her%C3%B8y", "/nb/finn-pmto?q=Bergn", "/da/find-pmto?q=2000", "/en/find-pmto/no",
			"/nb/finn-pmto/fvk-bjorgvin", "/nb/finn-pmto/no/0301-oslo/samtalekort",
			"/nb/finn-pmto/no/4601-bergen?referral=self", "/da/findes-ikke" })
	void aPageIsAccessibleAndFitsASmallScreenInBothSchemes(String path) {
		try (BrowserContext context = chromium.screen(320)) {
			Page page = open(context, path);
			PageProblems.none(page, path);
		}
	}

	@Test
	void fromTheFrontPageToANumberInTwoActionsWithoutJavaScript() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone().setJavaScriptEnabled(false))) {
			Page page = open(context, "/nb/");
			page.fill("main input[name=q]", "5003");
			page.press("main input[name=q]", "Enter");
			page.waitForURL("**/no/**");
			assertThat(page.url()).endsWith("/nb/finn-pmto/no/4601-bergen");
			assertThat(page.locator("main a[href^='tel:']").first().isVisible()).isTrue();
			assertThat(context.cookies()).isEmpty();
		}
	}

	@Test
	void aLinkToAQuestionOpensIt() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = open(context, "/en/questions-and-answers#effect");
			page.waitForSelector("#effect:visible");
			assertThat(page.locator("details[open]").count()).isEqualTo(1);
		}
	}

	@Test
	void oneButtonOpensAndClosesAllQuestions() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = open(context, "/nb/sporsmal-og-svar");
			page.click(".folds > button");
			assertThat(page.locator("details[open]").count()).isEqualTo(7);
			page.waitForSelector(".folds > button:has-text('Lukk alle')");
			page.click(".folds > button");
			assertThat(page.locator("details[open]").count()).isZero();
		}
	}

	private Page open(BrowserContext context, String path) {
		Page page = context.newPage();
		page.navigate("http://localhost:" + this.port + path);
		return page;
	}

}
