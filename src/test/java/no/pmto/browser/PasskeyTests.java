package no.pmto.browser;

import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import no.pmto.SiteTest;
import no.pmto.editorial.Office;
import no.pmto.editorial.SentCodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Coming into the back office, in a browser with an authenticator. */
@SiteTest
class PasskeyTests {

	@RegisterExtension
	static final InstalledChromium chromium = new InstalledChromium();

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	@BeforeEach
	void account() {
		this.database.sql("delete from account where name = 'key'").update();
		Office.signedIn(this.port, this.database, "key", "admin");
	}

	@Test
	void aPasskeyMadeWithTheKeyboardIsEnoughToComeIn() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone().setLocale("en"))) {
			Page page = context.newPage();
			authenticator(context, page, true);
			login(page, "/admin/account");
			page.waitForURL("**/admin/account");
			page.focus("#label");
			page.keyboard().type("Security key <b>");
			page.keyboard().press("Enter");
			page.waitForURL("**/admin/account?done=passkey");
			assertThat(page.textContent(".accounts li")).contains("Security key <b>");
			logout(page);
			page.navigate(url("/admin/audit"));
			page.focus("[data-passkey=get] button");
			page.keyboard().press("Enter");
			page.waitForURL("**/admin/audit");
			assertThat(page.textContent("main")).contains("account.passkey.add", "Security key <b>");
			page.navigate(url("/admin"));
			assertThat(page.textContent("h1")).isEqualTo("Hello, key");
			logout(page);
			login(page, "/admin");
			page.waitForURL("**/admin/login/second");
			page.click("[data-passkey=get] button");
			page.waitForURL("**/admin");
			page.navigate(url("/admin/account"));
			page.click(".accounts button");
			page.waitForURL("**/admin/account?done");
			assertThat(page.locator(".accounts li").count()).isZero();
		}
	}

	@Test
	void aDeviceThatDoesNotMakeSureOfItsOwnerIsNotEnough() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = context.newPage();
			authenticator(context, page, false);
			login(page, "/admin/account");
			page.waitForURL("**/admin/account");
			page.fill("#label", "x");
			page.click("[data-passkey=create] button");
			page.waitForSelector("[data-passkey=create] [role=alert]:visible");
			assertThat(this.database.sql("select count(*) from user_credentials").query(Integer.class).single())
				.isZero();
		}
	}

	@Test
	void theKeyboardAndACodeAreEnoughWithoutScript() {
		String address = "key" + System.nanoTime() + "@pmto.example";
		this.database.sql("update account set email = ? where name = 'key'").param(address).update();
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone().setJavaScriptEnabled(false))) {
			Page page = context.newPage();
			login(page, "/admin/audit");
			page.waitForURL("**/admin/login/second");
			page.focus("form[action$=code] button");
			page.keyboard().press("Enter");
			page.waitForSelector("#code");
			page.focus("#code");
			page.keyboard().type(SentCodes.newest(address));
			page.keyboard().press("Enter");
			page.waitForURL("**/admin/audit");
		}
	}

	@Test
	void everyPageIsAccessibleOnASmallScreenInBothSchemes() {
		String address = "a-rather-long-name" + System.nanoTime() + "@pmto.example";
		this.database.sql("update account set email = ? where name = 'key'").param(address).update();
		try (BrowserContext context = chromium.screen(320)) {
			Page page = context.newPage();
			page.navigate(url("/admin"));
			PageProblems.none(page, "login");
			login(page, "/admin");
			page.waitForURL("**/admin/login/second");
			PageProblems.none(page, "second step");
			page.click("form[action$=code] button");
			page.fill("#code", "1");
			page.click("form[action$=second] button");
			page.waitForURL("**/admin/login/second?wrong");
			PageProblems.none(page, "wrong code");
			page.fill("#code", SentCodes.newest(address));
			page.click("form[action$=second] button");
			page.waitForURL("**/admin");
			for (String path : List.of("/admin", "/admin/account", "/admin/accounts", "/admin/audit")) {
				page.navigate(url(path));
				PageProblems.none(page, path);
			}
			page.navigate(url("/admin/accounts"));
			page.click("button[value=EDITOR]");
			page.waitForSelector("main code");
			String link = page.textContent("main code");
			PageProblems.none(page, "invitation's link");
			page.navigate(url(link.substring(link.indexOf("/admin/"))));
			PageProblems.none(page, "invitation");
		}
	}

	private void login(Page page, String path) {
		page.navigate(url(path));
		Keyboard.login(page, "key");
	}

	private void logout(Page page) {
		page.navigate(url("/admin"));
		page.click("form[action$=logout] button");
		page.waitForURL("**/admin/login?out");
	}

	private static void authenticator(BrowserContext context, Page page, boolean verifies) {
		CDPSession devtools = context.newCDPSession(page);
		devtools.send("WebAuthn.enable");
		devtools.send("WebAuthn.addVirtualAuthenticator", parsed("""
				{"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
				 "hasUserVerification": %1$s, "isUserVerified": %1$s, "automaticPresenceSimulation": true}}
				""".formatted(verifies)));
	}

	private static JsonObject parsed(String json) {
		return JsonParser.parseString(json).getAsJsonObject();
	}

	private String url(String path) {
		return "http://localhost:" + this.port + path;
	}

}
