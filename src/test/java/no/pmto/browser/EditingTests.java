package no.pmto.browser;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import no.pmto.SecondInstance;
import no.pmto.SiteTest;
import no.pmto.editorial.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** An editor at work on the pages, in a browser. */
@SiteTest
class EditingTests {

	private static final String GOAL = "/admin/pages/questions/passages/goal";

	@RegisterExtension
	static final InstalledChromium chromium = new InstalledChromium();

	@Autowired
	private JdbcClient database;

	@Autowired
	private Environment environment;

	@LocalServerPort
	private int port;

	@BeforeEach
	void anAccount() {
		Office.signedIn(this.port, this.database, "anna", "editor");
	}

	@AfterEach
	void noDrafts() {
		this.database.sql("delete from draft").update();
		this.database.sql("delete from in_step").update();
	}

	@Test
	void fromTheLoginToTheVisitorsPageByKeyboardOnTwoInstances() {
		try (SecondInstance other = new SecondInstance(this.environment);
				BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = Keyboard.signIn(context, site(), "anna");
			Keyboard.press(page, "a[href='/admin/pages']", "**/admin/pages");
			Keyboard.press(page, "a[href='" + GOAL + "']", "**" + GOAL);
			String before = page.inputValue("#nb-heading");
			write(page, before + " Nå");
			assertThat(page.textContent("[role=status]:visible")).isNotBlank();
			Page visitor = context.newPage();
			visitor.navigate("http://localhost:" + other.port() + "/nb/sporsmal-og-svar");
			long waited = System.currentTimeMillis();
			while (!visitor.textContent("main").contains(before + " Nå")) {
				assertThat(System.currentTimeMillis() - waited).isLessThan(2000);
				visitor.reload();
			}
			visitor.navigate("http://localhost:" + other.port() + GOAL);
			assertThat(visitor.inputValue("#nb-heading")).as("one session on both").isEqualTo(before + " Nå");
			write(page, before);
		}
	}

	private void write(Page page, String heading) {
		Keyboard.tabTo(page, "#nb-heading");
		page.keyboard().press("Control+A");
		page.keyboard().insertText(heading);
		Keyboard.press(page, "button[value=publish]", "**said=published");
	}

	@Test
	void howItWillLookIsShownWhileOneWrites() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = Keyboard.signIn(context, site(), "anna");
			page.navigate(site() + GOAL);
			page.fill("#en-body", "Now **bold**, and [a page](page:about).");
			page.waitForSelector(".proof[data-language=en] strong:has-text('bold')");
			assertThat(page.getAttribute(".proof[data-language=en] a", "href")).isEqualTo("/en/what-is-pmto");
		}
	}

	@Test
	void whatWasWrittenSurvivesALostSession() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = Keyboard.signIn(context, site(), "anna");
			page.navigate(site() + GOAL);
			page.fill("#da-short", "Skrevet, men ikke gemt.");
			this.database.sql("delete from spring_session").update();
			page.click("form.side-by-side button.button >> nth=0");
			page.waitForURL("**/admin/login?lost");
			Keyboard.login(page, "anna");
			page.waitForURL((url) -> !url.contains("login"));
			page.navigate(site() + GOAL);
			page.waitForSelector("#unsaved:visible");
			page.click("#unsaved button[value=back]");
			assertThat(page.inputValue("#da-short")).isEqualTo("Skrevet, men ikke gemt.");
			page.click("form.side-by-side button.button >> nth=0");
			page.waitForURL("**said=saved");
			assertThat(page.evaluate("localStorage.getItem('unsaved')")).isNull();
		}
	}

	@Test
	void everyPageIsAccessibleOnASmallScreenInBothSchemes() {
		try (BrowserContext context = chromium.screen(320)) {
			Page page = Keyboard.signIn(context, site(), "anna");
			for (String path : List.of("/admin/pages", "/admin/pages?show=work", "/admin/pages/questions", GOAL,
					GOAL + "/revisions?language=nb", "/admin/audit")) {
				page.navigate(site() + path);
				PageProblems.none(page, path);
			}
			page.navigate(site() + GOAL);
			page.fill("#nb-heading", "");
			page.click("button[value=publish]");
			PageProblems.none(page, "hindrances and drafts");
		}
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
