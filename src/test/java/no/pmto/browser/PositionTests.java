package no.pmto.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import no.pmto.SiteTest;
import no.pmto.directory.Directory;
import no.pmto.directory.Place;
import no.pmto.site.Editions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The municipality around the visitor, found on the device. */
@SiteTest
class PositionTests {

	private static final String ANSWER = ".position [role=status]";

	private static final String NEAREST = """
			async (coordinates) => {
			  const place = document.querySelector("[data-points]");
			  const { nearest } = await import(document.querySelector("[src*='position']").src);
			  const list = await (await fetch(place.dataset.points)).json();
			  return coordinates.map(([latitude, longitude]) => nearest(list, { latitude, longitude }))
			    .map(({ kilometres, municipality }) => [kilometres, municipality[0]]);
			}""";

	/** Waits until the page is parsed and painted. */
	private static final String PAINTED = """
			async () => {
			  while (document.readyState === "loading") await new Promise((later) => setTimeout(later, 10));
			  await new Promise((painted) => {
			    new PerformanceObserver(() => painted()).observe({ type: "paint", buffered: true });
			  });
			  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
			}""";

	/** What moves from now on. */
	private static final String SHIFTS = """
			() => {
			  const shifts = [];
			  new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) =>
			    entry.sources.map(({ node }) => node?.parentElement?.className + " " + node?.nodeName).join())))
			    .observe({ type: "layout-shift" });
			  return shifts;
			}""";

	@RegisterExtension
	static final InstalledChromium chromium = new InstalledChromium();

	@LocalServerPort
	private int port;

	@Autowired
	private Editions editions;

	@Test
	void thePositionLeadsToTheMunicipalityAndIsNeverSent() {
		try (BrowserContext context = chromium.visitor(at(60.3925, 5.3233, 50))) {
			Page page = open(context, "/nb/");
			page.waitForLoadState(LoadState.NETWORKIDLE);
			List<String> requests = new ArrayList<>();
			page.onRequest((request) -> requests.add(request.method() + " " + request.url() + request.postData()));
			page.click("text=Bruk posisjonen min");
			Locator link = page.locator(ANSWER + " a");
			assertThat(link).isFocused();
			assertThat(page.locator(ANSWER)).containsText("Det ser ut til at du er her: Bergen, Vestland");
			assertThat(requests).hasSize(1).allMatch((request) -> request.matches("GET .*/finder/points\\..*json.*"));
			page.keyboard().press("Enter");
			page.waitForURL("**/nb/finn-pmto/no/4601-bergen");
			assertThat(requests.toString()).doesNotContain("60.3", "5.32");
		}
	}

	@ParameterizedTest
	@CsvSource({ "48.85,2.35,50,We do not know any place", "60.39,5.32,30000,We could not find out" })
	void aPositionThatSaysTooLittleGetsAClearAnswer(double latitude, double longitude, double accuracy, String answer) {
		try (BrowserContext context = chromium.visitor(at(latitude, longitude, accuracy))) {
			Page page = open(context, "/en/find-pmto");
			page.click("text=Use my position");
			assertThat(page.locator(ANSWER)).containsText(answer);
			assertThat(page.locator(ANSWER + " a")).hasCount(0);
		}
	}

	@Test
	void aVisitorWhoSaysNoCanType() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = open(context, "/da/");
			page.click("text=Brug min position");
			assertThat(page.locator(ANSWER)).containsText("Browseren fik ikke lov");
			page.fill("#q", "8400");
			page.press("#q", "Enter");
			page.waitForURL("**/da/find-pmto/dk/0706-syddjurs**");
		}
	}

	@Test
	void theButtonIsNotThereWithoutJavaScript() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone().setJavaScriptEnabled(false))) {
			assertThat(open(context, "/nb/").locator(".position")).hasCSS("display", "none");
		}
	}

	@Test
	void nothingMovesWhenTheButtonComesLate() {
		try (BrowserContext context = chromium.screen(768)) {
			BlockingQueue<Route> held = new ArrayBlockingQueue<>(1);
			Page page = context.newPage();
			page.route("**/finder/position-*.js", held::add);
			page.navigate("http://localhost:" + this.port + "/en/find-pmto",
					new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
			page.evaluate(PAINTED);
			JSHandle shifts = page.evaluateHandle(SHIFTS);
			held.remove().resume();
			assertThat(page.locator("text=Use my position")).isVisible();
			page.waitForTimeout(300);
			assertThat(shifts.jsonValue()).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
		}
	}

	@Test
	void theAnswerIsAccessibleAndFitsASmallScreenInBothSchemes() {
		try (BrowserContext context = chromium.screen(320)) {
			context.grantPermissions(List.of("geolocation"));
			context.setGeolocation(new Geolocation(69.649, 18.957));
			Page page = open(context, "/en/find-pmto");
			page.click("text=Use my position");
			assertThat(page.locator(ANSWER + " a")).hasText("Tromsø, Troms");
			PageProblems.none(page, "as it stands");
		}
	}

	@Test
	void aVisitorAtAnyPlaceIsFoundWhereThatPlaceIs() {
		Directory directory = this.editions.current().part(Directory.class);
		List<Place> places = directory.places();
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			List<?> found = (List<?>) open(context, "/nb/").evaluate(NEAREST,
					places.stream()
						.map((place) -> List.of(place.coordinate().latitude(), place.coordinate().longitude()))
						.toList());
			int elsewhere = 0;
			for (int i = 0; i < places.size(); i++) {
				List<?> nearest = (List<?>) found.get(i);
				assertThat(((Number) nearest.get(0)).doubleValue()).isLessThan(0.1);
				if (!nearest.get(1).equals(directory.existing(places.get(i).municipality()).path())) {
					elsewhere++;
				}
			}
			assertThat(elsewhere).as("places of two municipalities on one spot").isLessThan(20);
		}
	}

	private static NewContextOptions at(double latitude, double longitude, double accuracy) {
		return InstalledChromium.phone()
			.setPermissions(List.of("geolocation"))
			.setGeolocation(new Geolocation(latitude, longitude).setAccuracy(accuracy));
	}

	private Page open(BrowserContext context, String path) {
		Page page = context.newPage();
		page.navigate("http://localhost:" + this.port + path);
		return page;
	}

}
