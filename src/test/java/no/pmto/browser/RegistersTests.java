package no.pmto.browser;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import no.pmto.SiteTest;
import no.pmto.editorial.Office;
import no.pmto.editorial.registers.StandInRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** An editor at work on the registers, in a browser, by keyboard. */
@SiteTest
class RegistersTests {

	private static final String BERGEN = "964338531";

	@RegisterExtension
	static final InstalledChromium chromium = new InstalledChromium();

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	private final StandInRegister server = StandInRegister.OF_THE_SITE;

	@BeforeEach
	void anAccount() {
		Office.signedIn(this.port, this.database, "anna", "editor");
		this.server.forget();
		this.server.on(BERGEN, StandInRegister.json("""
				{"organisasjonsnummer":"964338531","telefon":"55 00 00 01","epostadresse":"tull"}"""));
		this.server.on("958935420", StandInRegister.json("{"));
	}

	@AfterEach
	void clear() {
		this.server.forget();
		this.database.sql("delete from known_unit").update();
		this.database.sql("delete from register_round").update();
	}

	@Test
	void fromTheButtonToTheProposalByKeyboard() {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = Keyboard.signIn(context, site(), "anna");
			Keyboard.press(page, "a[href='/admin/registers']", "**/admin/registers");
			Keyboard.press(page, "form[action$='/rounds/units'] button", "**/admin/registers/rounds/*");
			page.waitForSelector("a[href^='/admin/directory/versions/']");
			assertThat(page.textContent("main")).contains("Bergen kommune", "Oslo kommune");
			Keyboard.tabTo(page, "a[href^='/admin/directory/versions/']");
		}
	}

	@Test
	void bringsFileFromTheDiskToTheDifferenceByKeyboard() throws Exception {
		Path file = this.folder.resolve("Postnummerregister-ansi.txt");
		Files.writeString(file, codes().replace("5003\tBERGEN\t4601", "5003\tBERGEN\t4627"),
				Charset.forName("windows-1252"));
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = Keyboard.signIn(context, site(), "anna");
			Keyboard.press(page, "a[href='/admin/registers']", "**/admin/registers");
			Keyboard.press(page, "a[href='/admin/registers/postal']", "**/admin/registers/postal");
			Keyboard.tabTo(page, "#file");
			page.setInputFiles("#file", file);
			Keyboard.tabTo(page, "#reason");
			page.keyboard().type("Bring");
			page.keyboard().press("Enter");
			page.waitForURL("**/admin/registers/postal/*");
			assertThat(page.textContent(".moved")).contains("5003 Bergen", "Askøy (4627)");
			Keyboard.tabTo(page, "form[action$='/activate'] button");
		}
	}

	@Test
	void everyPageIsAccessibleOnASmallScreenInBothSchemes() throws Exception {
		Path wrong = Files.writeString(this.folder.resolve("wrong.txt"), "500\tBERGEN\t9999\tX\tG\n");
		Path right = Files.writeString(this.folder.resolve("right.txt"),
				codes().lines().limit(3000).collect(Collectors.joining("\n")) + "\n9998\tNY\t4627\tASKØY\tG\n");
		this.database
			.sql("insert into website_check select id, website, now(), 'STATUS', 404, now() from provider "
					+ "where id = 'no-4601'")
			.update();
		try (BrowserContext context = chromium.screen(320)) {
			Page page = Keyboard.signIn(context, site(), "anna");
			page.navigate(site() + "/admin/registers");
			PageProblems.none(page, "overview");
			page.click("form[action$='/rounds/units'] button");
			PageProblems.none(page, "under way");
			page.waitForSelector("a[href^='/admin/directory/versions/']");
			PageProblems.none(page, "proposal");
			upload(page, wrong);
			PageProblems.none(page, "what is wrong");
			upload(page, right);
			PageProblems.none(page, "difference");
		}
		this.database.sql("delete from website_check").update();
	}

	private void upload(Page page, Path file) {
		page.navigate(site() + "/admin/registers/postal");
		page.setInputFiles("#file", file);
		page.fill("#reason", "Bring");
		page.click("form[enctype] button");
		page.waitForSelector(".error, .moved, form[action$='/activate']");
	}

	private String codes() {
		return this.database
			.sql("select code, upper(place), substr(municipality_id, 4) from postal_code "
					+ "where country = 'no' order by code")
			.query((row, number) -> row.getString(1) + "\t" + row.getString(2) + "\t" + row.getString(3) + "\tX\tG")
			.list()
			.stream()
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
