package no.pmto.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import no.pmto.SiteTest;
import no.pmto.editorial.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An editor who settles inquiries and reads the numbers, in a browser. */
@SiteTest
class InquiriesAndNumbersTests {

	private static final Path OUTBOX = Path.of("target/outbox");

	private static final String JOBS = " scheduled_tasks where task_name = 'inquiry-delivery'";

	@RegisterExtension
	static final InstalledChromium chromium = new InstalledChromium();

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	@BeforeEach
	void anAccount() {
		clear();
		Office.signedIn(this.port, this.database, "ida", "editor");
	}

	@AfterEach
	void clear() {
		until(() -> this.database.sql("select count(*) from" + JOBS + " and picked")
			.query(Integer.class)
			.single() == 0);
		this.database.sql("delete from inquiry").update();
		this.database.sql("delete from visit_count").update();
		this.database.sql("delete from" + JOBS).update();
	}

	@Test
	void fromTheLoginToTheWritersReceiptByKeyboard() throws IOException {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page visitor = context.newPage();
			parked(visitor);
			assertThat(visitor.textContent("main")).contains("a person has to look at it");
			Page page = Keyboard.signIn(context, site(), "ida");
			Keyboard.press(page, "a[href='/admin/inquiries']", "**/admin/inquiries");
			assertThat(page.textContent(".undelivered .parked")).contains("the outbox");
			Keyboard.press(page, "form[action$='/retry'] button", "**/admin/inquiries?done=retry");
			assertThat(page.textContent("[role=status]")).isNotBlank();
			until(() -> {
				page.reload();
				return page.locator(".sheet tbody tr").count() == 1;
			});
			visitor.reload();
			assertThat(visitor.textContent("main")).contains("has been delivered");
		}
	}

	@Test
	void whatIsSentElsewhereOrClosedIsReachedByKeyboardWithoutScripts() throws IOException {
		try (BrowserContext writer = chromium.visitor(InstalledChromium.phone());
				BrowserContext context = chromium.visitor(InstalledChromium.phone().setJavaScriptEnabled(false))) {
			parked(writer.newPage());
			Page page = Keyboard.signIn(context, site(), "ida");
			page.navigate(site() + "/admin/inquiries");
			page.focus(".settle details:nth-of-type(1) summary");
			page.keyboard().press("Enter");
			page.keyboard().press("Tab");
			page.keyboard().type("nowhere");
			page.keyboard().press("Enter");
			page.waitForSelector("[aria-invalid]");
			assertThat(page.inputValue("[aria-invalid]")).isEqualTo("nowhere");
			page.focus(".settle details:nth-of-type(2) summary");
			page.keyboard().press("Enter");
			page.keyboard().press("Tab");
			page.keyboard().press("Enter");
			page.waitForURL("**/admin/inquiries?done=close");
			assertThat(page.locator(".undelivered").count()).isZero();
		}
	}

	@Test
	void theNumbersOfAnotherPeriodAreReachedByKeyboard() {
		count("lookup", "no-4601", 12);
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = Keyboard.signIn(context, site(), "ida");
			Keyboard.press(page, "a[href='/admin/numbers']", "**/admin/numbers");
			assertThat(page.locator("svg[role=img]").count()).isEqualTo(3);
			assertThat(page.getAttribute(".chart rect.sure", "width")).isEqualTo("358.0");
			Keyboard.tabTo(page, "#period");
			page.keyboard().press("ArrowDown");
			Keyboard.press(page, "form.period button", "**/admin/numbers?period=90");
			assertThat(page.textContent("[aria-labelledby=lookups] tbody")).contains("Bergen", "12");
			Keyboard.tabTo(page, "[aria-labelledby=lookups]");
			Keyboard.tabTo(page, "a[href$='lookups.csv?period=90']");
			assertThat(page.waitForDownload(() -> page.keyboard().press("Enter")).suggestedFilename())
				.startsWith("pmto-lookups-");
		}
	}

	@Test
	void everyPageIsAccessibleOnASmallScreenInBothSchemes() throws IOException {
		clear();
		count("lookup", "no-4601", 12);
		count("lookup", "no-0301", 3);
		count("page", "questions", 30);
		count("call", "no-4601", 2);
		count("question", "questions#effect", 7);
		try (BrowserContext context = chromium.screen(320)) {
			parked(context.newPage());
			Page page = Keyboard.signIn(context, site(), "ida");
			for (String path : List.of("/admin/inquiries", "/admin/inquiries/mailboxes", "/admin/numbers")) {
				page.navigate(site() + path);
				PageProblems.none(page, path);
			}
			page.navigate(site() + "/admin/inquiries");
			page.click(".settle details:nth-of-type(1) summary");
			page.fill("input[name=mailbox]", "nowhere");
			page.click("form[action$='/send'] button");
			page.waitForSelector("[aria-invalid]");
			PageProblems.none(page, "a wrong mailbox");
			page.click(".settle details:nth-of-type(2) summary");
			PageProblems.none(page, "closing");
			page.click("form[action$='/close'] button");
			page.waitForURL("**done=close");
			PageProblems.none(page, "closed");
		}
	}

	/** An inquiry that could not be delivered, since the outbox could not be written. */
	private void parked(Page visitor) throws IOException {
		FileSystemUtils.deleteRecursively(OUTBOX);
		Files.createFile(OUTBOX);
		try {
			visitor.navigate(site() + "/en/contact?topic=website");
			visitor.fill("#message", "The map is hard to read at night.");
			visitor.check("input[name=reply][value=no]");
			visitor.click("form.inquiry button[type=submit]");
			visitor.waitForURL("**/receipt/**");
			until(() -> this.database.sql("select count(*) from inquiry where problem is not null")
				.query(Integer.class)
				.single() == 1);
			until(() -> this.database.sql("delete from" + JOBS + " and not picked").update() == 1);
		}
		finally {
			Files.delete(OUTBOX);
		}
		this.database.sql("update inquiry set state = 'parked'").update();
		visitor.reload();
	}

	private void count(String kind, String subject, int visits) {
		this.database.sql("insert into visit_count values (?, ?, ?, 'nb', ?)")
			.params(LocalDate.now(), kind, subject, visits)
			.update();
	}

	/**
	 * In the test's own thread: a browser's page belongs to the thread that opened it.
	 */
	private static void until(Callable<Boolean> reached) {
		await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(reached);
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
