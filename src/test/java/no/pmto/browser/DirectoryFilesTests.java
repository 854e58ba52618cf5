package no.pmto.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import no.pmto.SiteTest;
import no.pmto.editorial.DirectoryCsv;
import no.pmto.editorial.Office;
import no.pmto.editorial.listings.DirectoryVersion;
import no.pmto.editorial.listings.ListingField;
import no.pmto.editorial.listings.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An editor who brings the whole directory as a file, in a browser. */
@SiteTest
class DirectoryFilesTests {

	private static final String PAGE = "/admin/directory";

	private static final String BERGEN = "no-4601";

	private static final String NEW_PHONE = "55 00 00 77";

	@RegisterExtension
	static final InstalledChromium chromium = new InstalledChromium();

	@Autowired
	private JdbcClient database;

	@Autowired
	private Register register;

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

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
	void fromTheFileToTheVisitorsPageAndBackByKeyboard() throws IOException {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone().setLocale("en"))) {
			Page page = Keyboard.signIn(context, site(), "anna");
			Keyboard.press(page, "a[href='" + PAGE + "']", "**" + PAGE);
			Page visitor = context.newPage();
			visitor.navigate(site() + "/en/find-pmto/no/4601-bergen");
			assertThat(visitor.textContent("main")).doesNotContain(NEW_PHONE);

			send(page, exported(context).with(BERGEN, ListingField.PHONE, NEW_PHONE), "**/admin/directory/versions/*");
			assertThat(page.textContent(".counts")).contains("1 changed", "0 gone");
			assertThat(page.textContent(".difference ins")).isEqualTo(NEW_PHONE);
			Keyboard.press(page, "form.activate button", "**said=active");
			shows(visitor, NEW_PHONE, true);

			Keyboard.press(page, "form[action$='/versions/" + this.start.id() + "/activate'] button", "**said=active");
			shows(visitor, NEW_PHONE, false);
		}
	}

	@Test
	void everyStateIsAccessibleOnASmallScreenInBothSchemes() throws IOException {
		try (BrowserContext context = chromium.screen(320)) {
			Page page = Keyboard.signIn(context, site(), "anna");
			page.navigate(site() + PAGE);
			PageProblems.none(page, "versions");
			send(page, exported(context).with(BERGEN, ListingField.PHONE, "call us"), "**/admin/directory/uploads/*");
			assertThat(page.textContent(".file-problems")).contains("call us");
			PageProblems.none(page, "what is wrong");
			page.navigate(site() + PAGE);
			send(page, exported(context).with(BERGEN, ListingField.PHONE, NEW_PHONE)
				.without((id) -> id.matches("(bup|fvk|kom|bufetat)-.*")), "**/admin/directory/versions/*");
			assertThat(page.isVisible("form.activate input[name=confirmed]")).isTrue();
			PageProblems.none(page, "half is gone");
		}
	}

	private void send(Page page, DirectoryCsv file, String leadsTo) throws IOException {
		Path written = Files.write(this.folder.resolve("directory.csv"), file.saved());
		Keyboard.tabTo(page, "#file");
		page.setInputFiles("#file", written);
		Keyboard.tabTo(page, "#reason");
		page.keyboard().type("From the region's list");
		page.keyboard().press("Enter");
		page.waitForURL(leadsTo);
	}

	private DirectoryCsv exported(BrowserContext context) {
		return new DirectoryCsv(context.request().get(site() + PAGE + "/export.csv").text());
	}

	private static void shows(Page visitor, String words, boolean there) {
		await().pollInSameThread().until(() -> {
			visitor.reload();
			return visitor.textContent("main").contains(words) == there;
		});
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
