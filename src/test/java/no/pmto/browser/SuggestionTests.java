package no.pmto.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import no.pmto.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Suggestions while a visitor types. */
@SiteTest
class SuggestionTests {

	private static final String OPTION = "[role=option]:visible";

	@RegisterExtension
	static final InstalledChromium chromium = new InstalledChromium();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "#q", "#quick-q" })
	void aPlaceIsChosenWithTheKeyboardAlone(String field) {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = type(context, "/nb/", field, "Berg");
			page.keyboard().press("ArrowDown");
			Locator first = page.locator(OPTION).first();
			assertThat(first).hasAttribute("aria-selected", "true");
			assertThat(page.locator(field)).hasAttribute("aria-activedescendant", first.getAttribute("id"));
			page.keyboard().press("Enter");
			page.waitForURL("**/nb/finn-pmto/no/4601-bergen");
		}
	}

	@Test
	void aPlaceIsChosenWithATap() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone().setHasTouch(true))) {
			Page page = type(context, "/da/", "#q", "840");
			page.locator(OPTION + ":has-text('8400 Ebeltoft')").tap();
			page.waitForURL("**/da/find-pmto/dk/0706-syddjurs");
		}
	}

	@Test
	void nothingTypedLeavesTheDeviceBeforeTheButton() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = open(context, "/nb/");
			page.waitForLoadState(LoadState.NETWORKIDLE);
			List<String> requests = new ArrayList<>();
			page.onRequest((request) -> requests.add(request.method() + " " + request.url() + request.postData()));
			for (String field : List.of("#q", "#quick-q")) {
				page.locator(field).click();
				page.keyboard().type("Berg");
				page.waitForSelector(OPTION);
			}
			page.waitForTimeout(1000);
			assertThat(requests).hasSize(1).allMatch((request) -> request.matches("GET .*/finder/names\\..*json.*"));
			assertThat(requests.toString()).doesNotContainIgnoringCase("berg");
		}
	}

	@Test
	void aFieldSaysWhatItIsAndHowManySuggestionsItHas() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = open(context, "/en/find-pmto");
			Locator field = page.getByLabel("Who can help where you live?");
			assertThat(field).hasRole(AriaRole.COMBOBOX);
			assertThat(field).hasAttribute("aria-expanded", "false");
			field.pressSequentially("Herøy");
			assertThat(field).hasAttribute("aria-expanded", "true");
			assertThat(field).hasAttribute("aria-autocomplete", "list");
			assertThat(page.locator("#" + field.getAttribute("aria-controls") + "[role=listbox]")).isVisible();
			assertThat(page.locator(".field [role=status]").last()).hasText("3 suggestions");
			field.pressSequentially("zzz");
			assertThat(field).hasAttribute("aria-expanded", "false");
			assertThat(page.locator(".field [role=status]").last()).hasText("No suggestions");
		}
	}

	@Test
	void keysMoveTheCaretCloseTheListOrLeaveTheFieldAndChangeNothingElse() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = type(context, "/nb/", "#q", "Berg");
			Locator field = page.locator("#q");
			page.keyboard().press("ArrowUp");
			assertThat(page.locator(OPTION).last()).hasAttribute("aria-selected", "true");
			page.keyboard().press("Home");
			assertThat(page.locator("[aria-selected=true]")).hasCount(0);
			assertThat(page.evaluate("document.activeElement.selectionStart")).isEqualTo(0);
			page.keyboard().press("End");
			assertThat(page.evaluate("document.activeElement.selectionStart")).isEqualTo(4);
			page.keyboard().press("Escape");
			assertThat(field).hasAttribute("aria-expanded", "false");
			page.keyboard().press("ArrowDown");
			assertThat(page.locator(OPTION).first()).hasAttribute("aria-selected", "true");
			page.keyboard().press("Tab");
			assertThat(field).hasAttribute("aria-expanded", "false");
			assertThat(field).not().isFocused();
			assertThat(field).hasValue("Berg");
		}
	}

	@Test
	void whatIsTypedAndNotChosenIsSentAsItIs() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = type(context, "/nb/", "#q", "Oslo");
			page.keyboard().press("Enter");
			page.waitForURL("**/nb/finn-pmto/no/0301-oslo");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/nb/|Herøy|Herøy Møre og Romsdal;Herøy Nordland", "/nb/|5003|5003 Bergen Bergen, Vestland",
					"/nb/|fredrik|Fredrikstad Østfold", "/da/|frederik|Frederiksberg Region Hovedstaden",
					"/en/|frederikshavn|Frederikshavn Region Nordjylland, Denmark", "/nb/|tromso|Tromsø Troms",
					"/nb/|AALESUND|Ålesund Møre og Romsdal", "/nb/|guovdag|Guovdageaidnu Kautokeino, Finnmark",
					"/nb/|lenvik|Lenvik Senja, Troms", "/nb/|toten|Vestre Toten Innlandet;Østre Toten Innlandet" })
	void suggestionsAreFoundHoweverTheyAreSpeltAndToldApart(String path, String typed, String first) {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = type(context, path, "#q", typed);
			assertThat(page.locator(OPTION).allTextContents()).startsWith(first.split(";")).hasSizeLessThan(9);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "#q", "#quick-q" })
	void theOpenListIsAccessibleAndFitsASmallScreenInBothSchemes(String field) {
		try (BrowserContext context = chromium.screen(320)) {
			Page page = type(context, "/nb/finn-pmto", field, "nyk");
			page.keyboard().press("ArrowDown");
			PageProblems.none(page, "as it stands");
			for (Locator option : page.locator(OPTION).all()) {
				assertThat(option.boundingBox().height).isGreaterThanOrEqualTo(44);
			}
		}
	}

	@Test
	void theFormDoesTheSameWithoutJavaScript() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone().setJavaScriptEnabled(false))) {
			Page page = open(context, "/nb/");
			assertThat(page.locator("[role=combobox]")).hasCount(0);
			page.fill("#quick-q", "Bergen");
			page.press("#quick-q", "Enter");
			page.waitForURL("**/nb/finn-pmto/no/4601-bergen");
		}
	}

	@Test
	void theFieldWorksWhenTheListIsOutOfReach() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			context.route("**/*.json", (route) -> route.abort());
			Page page = open(context, "/nb/");
			page.locator("#q").pressSequentially("Bergen");
			page.keyboard().press("Enter");
			page.waitForURL("**/nb/finn-pmto/no/4601-bergen");
		}
	}

	private Page type(BrowserContext context, String path, String field, String words) {
		Page page = open(context, path);
		page.locator(field + "[role=combobox]").click();
		page.keyboard().type(words);
		page.waitForSelector(OPTION);
		return page;
	}

	private Page open(BrowserContext context, String path) {
		Page page = context.newPage();
		page.navigate("http://localhost:" + this.port + path);
		return page;
	}

}
