package no.pmto.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import no.pmto.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Writing to the centre, in a browser. */
@SiteTest
class ContactTests {

	@RegisterExtension
	static final InstalledChromium chromium = new InstalledChromium();

	@LocalServerPort
	private int port;

	@Test
	void everyStateIsAccessibleOnASmallScreenInBothSchemes() {
		try (BrowserContext context = chromium.screen(320)) {
			Page page = open(context, "/nb/kontakt");
			PageProblems.none(page, "topics");
			page.click("a[href$='topic=training']");
			PageProblems.none(page, "form");
			page.click("form.inquiry button[type=submit]");
			PageProblems.none(page, "problems");
			page.fill("#message", "Har dere opplæring for barn med ADHD?");
			page.check("input[name=reply][value=yes]");
			page.fill("#email", "leser@example.org");
			PageProblems.none(page, "filled");
			page.click("form.inquiry button[type=submit]");
			PageProblems.none(page, "second look");
			page.click("button[name=general]");
			page.waitForURL("**/kvittering/**");
			PageProblems.none(page, "receipt");
			page.click("main form button");
			page.waitForSelector("h1:has-text('finnes ikke her')");
			PageProblems.none(page, "withdrawn");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theKeyboardAloneIsEnough(boolean javaScript) {
		NewContextOptions screen = new NewContextOptions().setViewportSize(390, 800).setJavaScriptEnabled(javaScript);
		try (BrowserContext context = chromium.visitor(screen)) {
			Page page = open(context, "/en/contact?topic=website");
			page.focus("#message");
			page.keyboard().type("The map is hard to read at night.");
			page.keyboard().press("Tab");
			page.keyboard().press("Space");
			page.keyboard().press("Tab");
			page.keyboard().press("Enter");
			page.waitForURL("**/receipt/**");
		}
	}

	@Test
	void theSummaryOfProblemsTakesFocusAndLeadsToTheField() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = open(context, "/da/kontakt?topic=general");
			page.click("form.inquiry button[type=submit]");
			assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("problems");
			page.click(".summary a[href='#message']");
			assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("message");
			assertThat(page.url()).doesNotContain("beskeden");
		}
	}

	@Test
	void theAddressIsAskedForOnlyWhenAnAnswerIsWanted() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone().setJavaScriptEnabled(false))) {
			Page page = open(context, "/nb/kontakt?topic=general");
			assertThat(page.isVisible("#email")).isFalse();
			page.check("#reply-yes");
			assertThat(page.isVisible("#email")).isTrue();
		}
	}

	private Page open(BrowserContext context, String path) {
		Page page = context.newPage();
		page.navigate("http://localhost:" + this.port + path);
		return page;
	}

}
