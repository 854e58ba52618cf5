package no.pmto.browser;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import no.pmto.SiteTest;
import no.pmto.editorial.Office;
import no.pmto.editorial.listings.DirectoryVersion;
import no.pmto.editorial.listings.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** An editor at work on the directory, in a browser. */
@SiteTest
class ListingEditingTests {

	private static final String CLINIC = "/admin/listings/bup-bergen";

	private static final String UNCONFIRMED = "Ikke bekreftet de siste 12 månedene";

	@RegisterExtension
	static final InstalledChromium chromium = new InstalledChromium();

	@Autowired
	private JdbcClient database;

	@Autowired
	private Register register;

	@LocalServerPort
	private int port;

	private DirectoryVersion start;

	@BeforeEach
	void begin() {
		this.start = this.register.activeVersion();
		Office.signedIn(this.port, this.database, "anna", "editor");
	}

	@AfterEach
	void rollBack() {
		this.register.activate(this.start.id(), this.register.activeVersion().id(), true);
	}

	@Test
	void fromTheLoginToTheVisitorsPageByKeyboard() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone().setLocale("nb-NO"))) {
			Page page = Keyboard.signIn(context, site(), "anna");
			Keyboard.press(page, "a[href='/admin/listings']", "**/admin/listings");
			Keyboard.tabTo(page, "#q");
			page.keyboard().type("bup i helse bergen");
			page.keyboard().press("Enter");
			page.waitForURL("**q=bup**");
			Keyboard.press(page, "a[href='" + CLINIC + "']", "**" + CLINIC);
			Page visitor = context.newPage();
			visitor.navigate(site() + "/nb/finn-pmto/bup-bergen");
			assertThat(visitor.textContent("main")).contains(UNCONFIRMED).doesNotContain("Stord", "55 00 00 00");

			write(page, "#phone", "55 00 00 00");
			write(page, "#add", "Stord");
			page.keyboard().press("Enter");
			page.waitForSelector("#served-no-4614");
			assertThat(page.inputValue("#phone")).isEqualTo("55 00 00 00");
			Keyboard.press(page, "button[value=save]", "**said=saved");
			visitorReads(visitor, "55 00 00 00");
			assertThat(visitor.textContent("main")).contains("Stord", UNCONFIRMED);

			Keyboard.press(page, "button[value=confirm-phone]", "**said=confirmed");
			visitorReads(visitor, "Bekreftet ");
			assertThat(visitor.textContent("main")).doesNotContain(UNCONFIRMED);
		}
	}

	private static void visitorReads(Page visitor, String words) {
		long since = System.currentTimeMillis();
		while (!visitor.textContent("main").contains(words)) {
			assertThat(System.currentTimeMillis() - since).isLessThan(10_000);
			visitor.reload();
		}
	}

	@Test
	void everyPageIsAccessibleOnASmallScreenInBothSchemes() {
		try (BrowserContext context = chromium.screen(320)) {
			Page page = Keyboard.signIn(context, site(), "anna");
			for (String path : List.of("/admin/listings?q=bup", CLINIC, "/admin/listings/new", CLINIC + "/remove",
					"/admin/listings/worklist", "/admin/listings/gaps")) {
				page.navigate(site() + path);
				PageProblems.none(page, path);
			}
			page.navigate(site() + CLINIC);
			page.fill("#phone", "?");
			page.fill("#postal-code", "00");
			page.click("button[value=save] >> nth=0");
			PageProblems.none(page, "problems");
			page.fill("#add", "Herøy");
			page.click("button[value=add]");
			PageProblems.none(page, "which of two");
		}
	}

	@Test
	void theSecondEditorsComparisonIsAccessible() {
		try (BrowserContext context = chromium.screen(320)) {
			Page page = Keyboard.signIn(context, site(), "anna");
			page.navigate(site() + CLINIC);
			Page other = context.newPage();
			other.navigate(site() + CLINIC);
			other.fill("#phone", "55 00 00 01");
			other.click("button[value=save] >> nth=0");
			other.waitForURL("**said=saved");
			page.fill("#phone", "55 00 00 02");
			page.click("button[value=save] >> nth=0");
			page.waitForSelector(".versions");
			PageProblems.none(page, "both versions");
			assertThat(page.inputValue("#phone")).isEqualTo("55 00 00 02");
		}
	}

	private static void write(Page page, String field, String text) {
		Keyboard.tabTo(page, field);
		page.keyboard().press("Control+A");
		page.keyboard().insertText(text);
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
