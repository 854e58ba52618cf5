package no.pmto.browser;

import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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
			Page page = signIn(context);
			press(page, "a[href='/admin/pages']", "**/admin/pages");
			press(page, "a[href='" + GOAL + "']", "**" + GOAL);
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
		tabTo(page, "#nb-heading");
		page.keyboard().press("Control+A");
		page.keyboard().insertText(heading);
		press(page, "button[value=publish]", "**said=published");
	}

	@Test
	void howItWillLookIsShownWhileOneWrites() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = signIn(context);
			page.navigate(site() + GOAL);
			page.fill("#en-body", "Now **bold**, and [a page](page:about).");
			page.waitForSelector(".proof[data-language=en] strong:has-text('bold')");
			assertThat(page.getAttribute(".proof[data-language=en] a", "href")).isEqualTo("/en/what-is-pmto");
		}
	}

	@Test
	void whatWasWrittenSurvivesALostSession() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = signIn(context);
			page.navigate(site() + GOAL);
			page.fill("#da-short", "Skrevet, men ikke gemt.");
			this.database.sql("delete from spring_session").update();
			page.click("form.side-by-side button.button >> nth=0");
			page.waitForURL("**/admin/login?lost");
			fillIn(page);
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
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			try (BrowserContext context = chromium.screen(320, scheme)) {
				Page page = signIn(context);
				for (String path : List.of("/admin/pages", "/admin/pages?show=work", "/admin/pages/questions", GOAL,
						GOAL + "/revisions?language=nb", "/admin/audit")) {
					page.navigate(site() + path);
					assertThat(PageProblems.of(page)).as(path).isEmpty();
				}
				page.navigate(site() + GOAL);
				page.fill("#nb-heading", "");
				page.click("button[value=publish]");
				assertThat(PageProblems.of(page)).as("hindrances and drafts").isEmpty();
			}
		}
	}

	private Page signIn(BrowserContext context) {
		Page page = context.newPage();
		page.navigate(site() + "/admin/login");
		fillIn(page);
		return page;
	}

	private static void fillIn(Page page) {
		page.focus("#username");
		page.keyboard().type("anna");
		page.keyboard().press("Tab");
		page.keyboard().type(Office.PASSWORD);
		page.keyboard().press("Enter");
		page.waitForURL((url) -> !url.contains("login"));
	}

	/** Goes there with the tab key and presses. */
	private static void press(Page page, String selector, String leadsTo) {
		tabTo(page, selector);
		page.keyboard().press("Enter");
		page.waitForURL(leadsTo);
	}

	private static void tabTo(Page page, String selector) {
		for (int i = 0; i < 400; i++) {
			if (Boolean.TRUE
				.equals(page.evaluate("(selector) => document.activeElement.matches(selector)", selector))) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("the keyboard does not reach " + selector);
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
