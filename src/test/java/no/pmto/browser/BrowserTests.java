package no.pmto.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import no.pmto.SiteTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The site in an installed Chromium. Skipped where there is none, but never in CI. */
@SiteTest
class BrowserTests {

	/** Finds what makes a page scroll sideways. */
	private static final String TOO_WIDE = """
			() => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
			  .filter((e) => e.getBoundingClientRect().right > innerWidth && !e.closest(".skip, .compare"))
			  .map((e) => e.outerHTML.slice(0, 120))""";

	private static Playwright playwright;

	private static Browser browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void start() {
		Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
		if (chromium.isEmpty()) {
			assertThat(System.getenv("CI")).as("CI runs the browser tests").isNull();
			assumeTrue(false, "no Chromium installed: browser tests are skipped");
		}
		playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.orElseThrow())
				.setArgs(List.of("--no-sandbox")));
	}

	@AfterAll
	static void stop() {
		if (playwright != null) {
			playwright.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nb/", "/en/questions-and-answers", "/da/hvad-er-pmto", "/nb/tilbud",
			"/en/programmes/parent-group", "/da/fagfolk", "/nb/fagfolk/opplaering", "/en/find-pmto",
			"/nb/finn-pmto/no/4601-bergen", "/da/find-pmto/dk/0706-syddjurs?also=no-1870",
			"/en/find-pmto/no/2100-svalbard", "/nb/personvern", "/nb/finn-pmto?q=500", "/en/find-pmto?q=9999",
			"/nb/finn-pmto?q=Her%C3%B8y", "/nb/finn-pmto?q=Bergn", "/da/find-pmto?q=2000", "/en/find-pmto/no",
			"/nb/finn-pmto/fvk-bjorgvin", "/nb/finn-pmto/no/0301-oslo/samtalekort",
			"/nb/finn-pmto/no/4601-bergen?referral=self", "/da/findes-ikke" })
	void aPageIsAccessibleAndFitsASmallScreenInBothSchemes(String path) {
		for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
			try (BrowserContext context = context(320, scheme, true)) {
				Page page = open(context, path);
				assertThat(page.evaluate(TOO_WIDE)).as("wider than the screen on %s", path).isEqualTo(List.of());
				assertThat(violations(page)).as("%s, %s", path, scheme).isEmpty();
			}
		}
	}

	@Test
	void fromTheFrontPageToANumberInTwoActionsWithoutJavaScript() {
		try (BrowserContext context = context(390, ColorScheme.LIGHT, false)) {
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
		try (BrowserContext context = context(390, ColorScheme.LIGHT, true)) {
			Page page = open(context, "/en/questions-and-answers#effect");
			page.waitForSelector("#effect:visible");
			assertThat(page.locator("details[open]").count()).isEqualTo(1);
		}
	}

	@Test
	void oneButtonOpensAndClosesAllQuestions() {
		try (BrowserContext context = context(390, ColorScheme.LIGHT, true)) {
			Page page = open(context, "/nb/sporsmal-og-svar");
			page.click(".folds > button");
			assertThat(page.locator("details[open]").count()).isEqualTo(7);
			page.waitForSelector(".folds > button:has-text('Lukk alle')");
			page.click(".folds > button");
			assertThat(page.locator("details[open]").count()).isZero();
		}
	}

	private static List<String> violations(Page page) {
		return new AxeBuilder(page).analyze().getViolations().stream().map(BrowserTests::text).toList();
	}

	private static String text(Rule rule) {
		return rule.getId() + ": " + rule.getNodes().stream().map((node) -> node.getHtml()).toList();
	}

	private static BrowserContext context(int width, ColorScheme scheme, boolean javaScript) {
		return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800)
			.setColorScheme(scheme)
			.setJavaScriptEnabled(javaScript)
			.setBypassCSP(true));
	}

	private Page open(BrowserContext context, String path) {
		Page page = context.newPage();
		page.navigate("http://localhost:" + this.port + path);
		return page;
	}

}
