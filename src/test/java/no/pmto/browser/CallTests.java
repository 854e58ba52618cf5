package no.pmto.browser;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Margin;
import no.pmto.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** From the front page to the number to call, in a browser. */
@SiteTest
class CallTests {

	private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page[^s]");

	@RegisterExtension
	static final InstalledChromium chromium = new InstalledChromium();

	@LocalServerPort
	private int port;

	/** 320 px is also what a screen of 1280 px shows at 400 %. */
	@ParameterizedTest
	@CsvSource({ "320,true", "320,false", "390,true", "390,false", "1280,true", "1280,false" })
	void threeActionsLeadFromTheFrontPageToTheNumberOfTheRightOffice(int width, boolean javaScript) {
		NewContextOptions screen = new NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(javaScript);
		try (BrowserContext context = chromium.visitor(screen)) {
			Page page = open(context, "/nb/");
			page.fill("main input[name=q]", "5063");
			page.press("main input[name=q]", "Enter");
			page.waitForURL("**/no/4601-bergen");
			Locator number = page.locator("main a[href='tel:+4755251150']");
			number.scrollIntoViewIfNeeded();
			assertThat(number.isVisible()).isTrue();
			assertThat(page.locator(".body:has(a[href='tel:+4755251150'])").innerText()).contains("Årstad");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theKeyboardAloneIsEnough(boolean javaScript) {
		NewContextOptions screen = new NewContextOptions().setViewportSize(320, 800).setJavaScriptEnabled(javaScript);
		try (BrowserContext context = chromium.visitor(screen)) {
			Page page = open(context, "/en/");
			tabTo(page, "input[name=q]");
			page.keyboard().type("Nesodden");
			page.keyboard().press("Enter");
			page.waitForURL("**/no/3212-nesodden");
			tabTo(page, "main a[href^='tel:'], main a[href^='mailto:'], main .body a[href^='http']");
		}
	}

	private static void tabTo(Page page, String target) {
		for (int presses = 0; presses < 60; presses++) {
			page.keyboard().press("Tab");
			if ((boolean) page.locator(":focus").evaluate("(element, target) => element.matches(target)", target)) {
				return;
			}
		}
		throw new AssertionError("the keyboard does not reach " + target);
	}

	@ParameterizedTest
	@CsvSource({ "1280,/nb/finn-pmto/no/0301-oslo/samtalekort", "390,/en/find-pmto/no/4601-bergen/call-card",
			"390,/da/find-pmto/dk/0706-syddjurs/samtalekort", "1280,/en/find-pmto/no/0301-oslo/call-card" })
	void theCardPrintsOnOnePageFromAComputerAndAPhone(int width, String path) {
		try (BrowserContext context = chromium.visitor(new NewContextOptions().setViewportSize(width, 800))) {
			Page page = open(context, path);
			byte[] pdf = page.pdf(new PdfOptions().setFormat("A4")
				.setMargin(new Margin().setTop("10mm").setBottom("10mm").setLeft("12mm").setRight("12mm")));
			String text = new String(pdf, StandardCharsets.ISO_8859_1);
			assertThat(PDF_PAGE.matcher(text).results().count()).as(path).isOne();
		}
	}

	@Test
	void nothingIsAskedOfAnotherSite() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = context.newPage();
			page.onRequest((request) -> assertThat(request.url()).startsWith("http://localhost:" + this.port + "/"));
			for (String path : new String[] { "/nb/", "/en/find-pmto/no/4601-bergen", "/da/kontakt",
					"/nb/fagfolk/kontakt" }) {
				page.navigate("http://localhost:" + this.port + path);
			}
			assertThat(context.cookies()).isEmpty();
		}
	}

	private Page open(BrowserContext context, String path) {
		Page page = context.newPage();
		page.navigate("http://localhost:" + this.port + path);
		return page;
	}

}
