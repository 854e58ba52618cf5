package no.pmto.browser;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import no.pmto.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Saying yes, no, and something in between, in a browser. */
@SiteTest
class AgreementTests {

	private static final String BERGEN = "/nb/finn-pmto/no/4601-bergen";

	@RegisterExtension
	static final InstalledChromium chromium = new InstalledChromium();

	@LocalServerPort
	private int port;

	@Test
	void everyStateIsAccessibleOnASmallScreenInBothSchemes() {
		try (BrowserContext context = chromium.screen(320)) {
			Page page = open(context, "/nb/hva-er-pmto");
			PageProblems.none(page, "banner");
			page.click(".consent button[value=choose]");
			PageProblems.none(page, "choices");
			page.check("#preferences");
			page.click("main button[value=own]");
			page.waitForURL("**/nb/hva-er-pmto#consent");
			PageProblems.none(page, "confirmation");
			open(page, BERGEN);
			open(page, "/da/");
			page.waitForSelector(".other-language:not([hidden])");
			PageProblems.none(page, "offers");
			open(page, "/da/cookies");
			PageProblems.none(page, "today's choice");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theKeyboardAloneIsEnoughAndTheConfirmationTakesFocus(boolean javaScript) {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone().setJavaScriptEnabled(javaScript))) {
			Page page = open(context, BERGEN);
			page.focus(".consent button[value=all]");
			page.keyboard().press("Tab");
			page.keyboard().press("Enter");
			page.waitForURL("**" + BERGEN + "#consent");
			assertThat(page.isVisible("#consent")).isTrue();
			assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("consent");
			page.keyboard().press("Tab");
			assertThat(page.locator(":focus").getAttribute("href")).isEqualTo("/nb/informasjonskapsler");
			open(page, "/nb/");
			assertThat(page.locator(".consent").count()).isZero();
			assertThat(page.isVisible("#consent")).isFalse();
		}
	}

	@Test
	void withoutAYesNothingIsStoredAndNothingTold() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = context.newPage();
			List<String> told = told(page);
			open(page, BERGEN);
			page.click(".consent button[value=necessary]");
			page.waitForURL("**#consent");
			open(page, "/en/find-pmto/no/4601-bergen");
			assertThat(page.evaluate("Object.keys(localStorage).length + Object.keys(sessionStorage).length"))
				.isEqualTo(0);
			assertThat(context.cookies().stream().map((cookie) -> cookie.name)).containsExactly("consent");
			assertThat(told).isEmpty();
		}
	}

	@Test
	void theBrowserRemembersAndTheServerIsNotTold() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = open(context, "/nb/informasjonskapsler");
			page.check("#preferences");
			page.click("main button[value=own]");
			open(page, BERGEN);
			page.waitForFunction("() => localStorage.getItem('remembered')?.includes('Bergen')");
			open(page, "/en/");
			page.waitForSelector(".remembered:not([hidden])");
			assertThat(page.isVisible(".other-language [hreflang=nb]")).isTrue();
			assertThat(page.isVisible(".other-language [hreflang=da]")).isFalse();
			List<String> told = told(page);
			page.click(".remembered a");
			page.waitForURL("**/en/find-pmto/no/4601-bergen");
			assertThat(page.isVisible(".other-language a")).isFalse();
			open(page, "/en/");
			page.click(".remembered button");
			assertThat(page.isVisible(".remembered")).isFalse();
			open(page, "/en/find-pmto");
			assertThat(page.isVisible(".remembered")).isFalse();
			assertThat(told).isEmpty();
			assertThat(context.cookies().stream().map((cookie) -> cookie.name)).containsExactly("consent");
		}
	}

	@Test
	void takingTheYesBackClearsTheBrowser() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = open(context, BERGEN);
			page.click(".consent button[value=all]");
			page.waitForURL("**#consent");
			page.waitForFunction("() => localStorage.getItem('remembered')");
			page.waitForCondition(() -> context.cookies().size() == 2);
			open(page, "/nb/informasjonskapsler");
			page.click("main button[value=necessary]");
			page.waitForURL("**#consent");
			page.waitForFunction("() => !localStorage.getItem('remembered')");
			assertThat(context.cookies().stream().map((cookie) -> cookie.name)).containsExactly("consent");
		}
	}

	@Test
	void aVisitThatMayBeCountedTellsPageQuestionAndCall() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = context.newPage();
			open(page, "/nb/sporsmal-og-svar");
			List<String> told = told(page);
			page.click(".consent button[value=all]");
			page.waitForURL("**#consent");
			page.click("details.question >> nth=0 >> summary");
			page.waitForCondition(() -> told.size() == 2);
			page.evaluate("addEventListener('click', (event) => event.preventDefault())");
			page.click("a[href='tel:116117']");
			page.waitForCondition(() -> told.size() == 3);
			assertThat(told).containsExactly("event=page&path=%2Fnb%2Fsporsmal-og-svar",
					"event=question&path=%2Fnb%2Fsporsmal-og-svar&anchor=goal",
					"event=call&path=%2Fnb%2Fsporsmal-og-svar");
		}
	}

	private static List<String> told(Page page) {
		List<String> told = new java.util.concurrent.CopyOnWriteArrayList<>();
		page.onRequest((Request request) -> {
			if (request.url().endsWith("/visit")) {
				told.add(request.postData());
			}
		});
		return told;
	}

	private Page open(BrowserContext context, String path) {
		return open(context.newPage(), path);
	}

	private Page open(Page page, String path) {
		page.navigate("http://localhost:" + this.port + path);
		return page;
	}

}
