package no.pmto.editorial.listings;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import no.pmto.editorial.Office;
import no.pmto.editorial.listings.Register.Result;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One listing in the back office; each test rolls back to where it began. */
@SiteTest
class ListingsTests {

	private static final String OFFICE = "/admin/listings/fvk-bjorgvin";

	private static final String PUBLIC = "/en/find-pmto/fvk-bjorgvin";

	private static final String CLINIC = "/admin/listings/bup-bergen";

	/** For what is not about how fast it is: the machine may be busy. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	@Autowired
	private Register register;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	private long start;

	private Office anna;

	@BeforeEach
	void begin() {
		this.start = this.register.activeVersion().id();
		this.anna = Office.signedIn(this.port, this.database, "anna", "editor");
	}

	@AfterEach
	void rollBack() {
		this.database.sql("delete from inquiry where mailbox = 'reports@pmto.example'").update();
		assertThat(this.register.activate(this.start, this.register.activeVersion().id(), true))
			.isEqualTo(Result.ACTIVE);
	}

	@Test
	void listingsAreFoundByNameMunicipalityAndId() {
		assertThat(found("?q=bjorgvin")).containsExactly("Bjørgvin familiekontor");
		assertThat(found("?q=fvk-bjorgvin")).containsExactly("Bjørgvin familiekontor");
		assertThat(found("?q=Bergen+4601")).contains("Bergen kommune", "Bjørgvin familiekontor");
		assertThat(found("?q=%3Cscript%3E%00%25")).isEmpty();
	}

	@Test
	void listingsAreFilteredAndPaged() {
		assertThat(page("/admin/listings?type=bup&country=no").select(".listings .hint").eachText()).hasSize(50)
			.allMatch((facts) -> facts.contains("BUP"));
		assertThat(page("/admin/listings?type=bup&page=1").select("[role=status]").text()).startsWith("Showing 51–");
		assertThat(page("/admin/listings?page=99999&q=").select("[role=status]").text()).contains(" of ");
		assertThat(page("/admin/listings?country=dk&status=documented").select(".listings .hint").eachText())
			.isNotEmpty()
			.allMatch((facts) -> facts.contains("Has PMTO"));
		assertThat(page("/admin/listings?show=hidden").select(".listings .hint").eachText())
			.allMatch((facts) -> facts.contains("Hidden"));
		Element later = page("/admin/listings?q=kommune").selectFirst(".actions a");
		assertThat(page(later.attr("href")).select("[role=status]").text()).startsWith("Showing 51–100");
	}

	@Test
	void whatIsSavedIsReadByVisitorsWithinTwoSeconds() {
		Map<String, String> form = form(OFFICE);
		form.put("phone", "55 00 00 00");
		form.put("served.no-4627", "");
		form.put("reason", "They moved");
		assertThat(send(OFFICE, form).body()).contains("Saved.");
		await().atMost(Duration.ofSeconds(2))
			.until(() -> new Visitor(this.port).page(PUBLIC).text().contains("55 00 00 00"));
		assertThat(new Visitor(this.port).page(PUBLIC).text()).contains("Askøy");
		assertThat(this.register.activeVersion().reason()).isEqualTo("They moved");
		assertThat(this.register.activeVersion().by()).isEqualTo("anna");
		assertThat(this.register.difference(this.start).changed()).hasSize(1);
	}

	@Test
	void aFormSentBackUntouchedChangesNothing() {
		for (String id : List.of("fvk-bjorgvin", "bup-bergen", "kom-drammen", "no-4601", "fvk-christiania")) {
			String path = "/admin/listings/" + id;
			Map<String, String> form = form(path);
			Document page = page(path);
			assertThat(this.anna.get(path).statusCode()).isEqualTo(200);
			if (page.select("input[name=offers][checked]").size() < 2) {
				assertThat(send(path, form).statusCode()).isEqualTo(200);
			}
			assertThat(this.register.activeVersion().id()).as(id).isEqualTo(this.start);
		}
	}

	@Test
	void aMunicipalityIsAddedByNameOrNumberAndNothingTypedIsLost() {
		Map<String, String> form = form(OFFICE);
		form.put("name", "Another name");
		form.put("add", "stord");
		form.put("then", "add");
		Document page = Jsoup.parse(send(OFFICE, form).body());
		assertThat(page.select("[role=status]").text()).contains("Municipalities added: 1");
		assertThat(page.select(".served label").eachText()).contains("Stord (4614)");
		assertThat(page.select("#name").val()).isEqualTo("Another name");
		assertThat(page.select("#add").val()).isEmpty();
		form = fields(page);
		form.put("add", "4601");
		form.put("served.no-4614", "One, Two ,");
		page = Jsoup.parse(send(OFFICE, form).body());
		assertThat(page.select("#served-no-4614").val()).isEqualTo("One, Two");
		assertThat(this.register.activeVersion().id()).as("nothing is saved yet").isEqualTo(this.start);
		form = fields(page);
		form.put("remove", "no-4614");
		assertThat(Jsoup.parse(send(OFFICE, form).body()).select("#served-no-4614")).isEmpty();
	}

	@Test
	void aNameThatSeveralHaveIsAskedAbout() {
		Map<String, String> form = form(OFFICE);
		form.put("add", "Herøy");
		Document page = Jsoup.parse(send(OFFICE, form).body());
		assertThat(page.select("button[name=pick]").eachText()).hasSize(2);
		form = fields(page);
		form.put("pick", "no-1515");
		assertThat(Jsoup.parse(send(OFFICE, form).body()).select(".served label").eachText()).contains("Herøy (1515)");
		form.remove("pick");
		form.put("add", "Nowhere at all");
		HttpResponse<String> answer = send(OFFICE, form);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(answer.body()).select("#add").val()).isEqualTo("Nowhere at all");
	}

	@Test
	void aWholeCountyIsAddedAtOnce() {
		Map<String, String> form = form(OFFICE);
		form.put("county", "Vestland");
		Document page = Jsoup.parse(send(OFFICE, form).body());
		assertThat(page.select(".served li")).hasSize(43);
		assertThat(send(OFFICE, fields(page)).body()).contains("Saved.");
		assertThat(this.register.active().get("fvk-bjorgvin").get(ListingField.COVERAGE)).contains("no-4651");
	}

	@Test
	void badInputIsToldAtEachFieldAndNothingIsLost() {
		Map<String, String> form = form(OFFICE);
		form.put("name", "");
		form.put("phone", "call us");
		form.put("website", "javascript:alert(1)");
		form.put("source_date", "yesterday!");
		form.put("type", "circus");
		form.put("municipality", "Atlantis");
		form.put("served.no-4614", "a]b;c");
		form.put("served.xx", "");
		HttpResponse<String> answer = send(OFFICE, form);
		Document page = Jsoup.parse(answer.body());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(page.select("#problems a").eachAttr("href")).contains("#name", "#phone", "#website", "#source-date",
				"#type", "#municipality", "#coverage");
		page.select("#problems a").forEach((link) -> assertThat(page.select(link.attr("href"))).isNotEmpty());
		assertThat(page.select("#phone").val()).isEqualTo("call us");
		assertThat(page.select("#municipality").val()).isEqualTo("Atlantis");
		assertThat(page.select("#served-no-4614").val()).isEqualTo("a]b;c");
		assertThat(page.select("#phone").attr("aria-describedby")).isEqualTo("phone-problem");
		assertThat(this.register.activeVersion().id()).isEqualTo(this.start);
	}

	@Test
	void theSecondOfTwoEditorsSeesBothVersionsAndLosesNothing() {
		Map<String, String> annas = form(OFFICE);
		Map<String, String> berts = form(OFFICE);
		annas.put("phone", "55 11 11 11");
		berts.put("phone", "55 22 22 22");
		berts.put("add", "");
		assertThat(send(OFFICE, annas).body()).contains("Saved.");
		HttpResponse<String> told = send(OFFICE, berts);
		Document page = Jsoup.parse(told.body());
		assertThat(told.statusCode()).isEqualTo(409);
		assertThat(page.select(".versions tbody tr").eachText()).containsExactly("Phone 55 11 11 11 55 22 22 22");
		assertThat(page.select("#phone").val()).isEqualTo("55 22 22 22");
		assertThat(phone()).isEqualTo("55 11 11 11");
		assertThat(send(OFFICE, fields(page)).body()).contains("Saved.");
		assertThat(phone()).isEqualTo("55 22 22 22");
	}

	@Test
	void aConfirmationInBetweenDisturbsNobodyAndStays() {
		Map<String, String> berts = form(OFFICE);
		confirm(OFFICE, "phone");
		berts.put("phone", "55 22 22 22");
		assertThat(send(OFFICE, berts).body()).contains("Saved.");
		assertThat(this.register.active().get("fvk-bjorgvin").get(ListingField.CONFIRMED_BY)).isEqualTo("anna");
	}

	@Test
	void aConfirmationTakesTheWarningAwayInEveryLanguage() {
		String english = "/en/find-pmto/bup-bergen";
		assertThat(new Visitor(this.port).page(english).text()).contains("Not confirmed in the last 12 months.");
		confirm(CLINIC, "phone");
		LocalDate today = LocalDate.now(Listings.OSLO);
		visitorsRead(english, (page) -> page.text().contains("Confirmed on " + day(today, "d MMMM yyyy", "en")));
		assertThat(new Visitor(this.port).page(english).text()).doesNotContain("Not confirmed");
		assertThat(new Visitor(this.port).page("/nb/finn-pmto/bup-bergen").text())
			.contains("Bekreftet " + day(today, "d. MMMM yyyy", "nb"))
			.doesNotContain("Ikke bekreftet");
		assertThat(new Visitor(this.port).page("/da/find-pmto/bup-bergen").text())
			.contains("Bekræftet " + day(today, "d. MMMM yyyy", "da"))
			.doesNotContain("Ikke bekræftet");
		ListingRow row = this.register.active().get("bup-bergen");
		assertThat(row.get(ListingField.CONFIRMED_HOW)).isEqualTo("phone");
		assertThat(page(CLINIC).select(".confirm").text()).contains("by phone, by anna");
	}

	@Test
	void aConfirmationOlderThanAYearIsNoLongerEnough() {
		this.register.change((rows) -> {
			rows.put("bup-bergen",
					rows.get("bup-bergen")
						.with(ListingField.CONFIRMED_ON, "2025-01-01")
						.with(ListingField.CONFIRMED_BY, "anna")
						.with(ListingField.CONFIRMED_HOW, "web"));
			return rows;
		}, "long ago");
		visitorsRead("/en/find-pmto/bup-bergen",
				(page) -> page.text().contains("Confirmed on 1 January 2025. Not confirmed in the last 12 months."));
	}

	@Test
	void aConfirmationSavesWhatWasTyped() {
		Map<String, String> form = form(OFFICE);
		form.put("phone", "55 33 33 33");
		form.put("then", "confirm-email");
		assertThat(send(OFFICE, form).body()).contains("Saved and confirmed today.");
		assertThat(phone()).isEqualTo("55 33 33 33");
	}

	@Test
	void theCardIsShownAsItWouldBe() {
		Map<String, String> form = form(OFFICE);
		form.put("name", "A & B <i>office</i>");
		form.put("pmto_status", "documented");
		form.put("then", "preview");
		Document page = Jsoup.parse(send(OFFICE, form).body());
		assertThat(page.select(".proof h3").text()).isEqualTo("A & B <i>office</i>");
		assertThat(page.select(".proof .facts .yes")).hasSize(1);
		assertThat(page.select(".proof a[href='tel:+4755251150']")).hasSize(1);
		assertThat(this.register.activeVersion().id()).isEqualTo(this.start);
	}

	@Test
	void aNewListingGetsItsIdFromItsNameAndIsFoundByVisitors() {
		assertThat(form(OFFICE)).as("an id stays").doesNotContainKey("id");
		Map<String, String> form = form("/admin/listings/new");
		form.putAll(Map.of("name", "Ålesund familiehus", "type", "organisation", "municipality", "Ålesund", "source",
				"Told by phone", "phone", "70 00 00 00", "served.no-1508", ""));
		HttpResponse<String> made = send("/admin/listings/new", form);
		assertThat(made.uri().getPath()).isEqualTo("/admin/listings/org-alesund-familiehus");
		visitorsRead("/nb/finn-pmto/org-alesund-familiehus", (page) -> page.text().contains("70 00 00 00"));
		HttpResponse<String> again = send("/admin/listings/new", form);
		assertThat(again.statusCode()).isEqualTo(400);
		assertThat(again.body()).contains("already a listing with this id");
		form.put("id", "one");
		assertThat(send("/admin/listings/new", form).body()).contains("at least one hyphen");
	}

	@Test
	void anEmptyNewListingIsRefused() {
		HttpResponse<String> answer = send("/admin/listings/new", form("/admin/listings/new"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(answer.body()).select("#problems a").eachAttr("href")).contains("#name", "#type",
				"#source");
	}

	@Test
	void whatDoesNotExistAnyMoreIsTakenOutAndOldLinksHelp() {
		assertThat(page(OFFICE + "/remove").select("h1").text()).contains("Does not exist any more");
		HttpResponse<String> removed = this.anna.post(OFFICE + "/remove", OFFICE + "/remove", Map.of());
		assertThat(removed.body()).contains("The listing is taken out.");
		await().atMost(PATIENCE).until(() -> new Visitor(this.port).get(PUBLIC).statusCode() == 404);
		assertThat(Jsoup.parse(new Visitor(this.port).get(PUBLIC).body()).select("form[action$='/find-pmto']"))
			.isNotEmpty();
		assertThat(this.register.activeVersion().reason()).contains("Does not exist any more: Bjørgvin");
		assertThat(this.anna.get(OFFICE).statusCode()).isEqualTo(404);
	}

	@Test
	void whatWasTakenOutMeanwhileIsToldAndCanBeSavedAgain() {
		Map<String, String> berts = form(OFFICE);
		this.anna.post(OFFICE + "/remove", OFFICE + "/remove", Map.of("reason", "gone"));
		berts.put("phone", "55 44 44 44");
		HttpResponse<String> told = send(OFFICE, berts);
		assertThat(told.statusCode()).isEqualTo(409);
		assertThat(told.body()).contains("taken this listing out");
		assertThat(send(OFFICE, fields(Jsoup.parse(told.body()))).body()).contains("Saved.");
		assertThat(phone()).isEqualTo("55 44 44 44");
	}

	@Test
	void aMunicipalityAsAWholeStays() {
		String path = "/admin/listings/no-4601";
		assertThat(page(path).select("a[href$=remove]")).isEmpty();
		assertThat(this.anna.post(path, path + "/remove", Map.of()).statusCode()).isEqualTo(400);
		assertThat(this.register.active()).containsKey("no-4601");
		Map<String, String> form = form(path);
		form.put("general", "false");
		form.put("id", "no-0000");
		form.put("type", "bup");
		assertThat(send(path, form).statusCode()).isEqualTo(400);
	}

	@Test
	void aReportStandsInTheWorklistUntilTheListingIsSaved() {
		report("bup-bergen");
		report("bup-bergen");
		Document worklist = page("/admin/listings/worklist");
		assertThat(worklist.select("#reports ~ .listings li").text()).contains("bup-bergen", "Reports: 2.");
		confirm(CLINIC, "web");
		assertThat(page("/admin/listings/worklist").select("#reports ~ .listings li").text())
			.doesNotContain("bup-bergen");
	}

	@Test
	void whatIsDocumentedAndNeverConfirmedIsCheckedFirst() {
		List<String> due = page("/admin/listings/worklist").select("#due ~ .listings li").eachText();
		assertThat(due).isNotEmpty().first().asString().contains("Has PMTO");
		assertThat(page("/admin/listings?show=due&order=oldest").select("[role=status]").text()).contains(" of ");
		assertThat(page("/admin/listings?show=due&q=bup-bergen").text()).contains("BUP i Helse Bergen");
		confirm(CLINIC, "web");
		assertThat(page("/admin/listings?show=due&q=bup-bergen").text()).contains("No listing fits.");
	}

	@Test
	void aWebsiteThatDoesNotAnswerStandsInTheWorklist() {
		this.database
			.sql("""
					insert into website_check (provider_id, address, checked_at, problem, failing_since)
					select id, website, now(), 'TIME_OUT', now() from provider where id = 'fvk-bjorgvin'
					on conflict (provider_id) do update set problem = 'TIME_OUT', failing_since = now(), address = excluded.address
					""")
			.update();
		try {
			assertThat(page("/admin/listings/worklist").select("#dead ~ .scroll a").eachAttr("href")).contains(OFFICE);
		}
		finally {
			this.database.sql("delete from website_check where provider_id = 'fvk-bjorgvin'").update();
		}
	}

	@Test
	void municipalitiesWithoutPmtoStandOnTheMapAndInTheList() {
		Document gaps = page("/admin/listings/gaps");
		int none = gaps.select(".gaps li").size();
		assertThat(none).isGreaterThan(100);
		assertThat(gaps.select(".national .full circle")).hasSize(none);
		assertThat(gaps.text()).contains("Without PMTO: " + none + " of 357");
		assertThat(page("/admin/listings/gaps?country=dk").select(".national svg title").first().text())
			.contains("Denmark");
		assertThat(this.anna.get("/admin/listings/gaps?country=%00").statusCode()).isEqualTo(200);
	}

	@Test
	void aClosedGapLeavesTheMap() {
		int before = page("/admin/listings/gaps").select(".gaps a[href$='no-1508']").size();
		assertThat(before).isEqualTo(1);
		Map<String, String> form = form("/admin/listings/no-1508");
		form.put("pmto_status", "documented");
		send("/admin/listings/no-1508", form);
		await().atMost(PATIENCE).until(() -> page("/admin/listings/gaps").select(".gaps a[href$='no-1508']").isEmpty());
	}

	@Test
	void scriptsInEveryFieldComeOutAsText() {
		String payload = "\"'><script>alert(1)</script>";
		Map<String, String> form = form(OFFICE);
		form.replaceAll((name, text) -> name.equals("_csrf") ? text : payload);
		form.put("served." + payload, payload);
		form.put("add", payload);
		form.put("county", payload);
		for (String then : List.of("add", "save", "preview", "confirm-phone")) {
			form.put("then", then);
			HttpResponse<String> answer = send(OFFICE, form);
			assertThat(answer.statusCode()).isIn(400, 200);
			assertThat(answer.body()).doesNotContain("<script>alert");
			form.put("add", "");
			form.put("county", "");
		}
		assertThat(this.anna.get("/admin/listings?q=%22%3E%3Cscript%3Ealert(1)&type=%22%3E&order=%3C").body())
			.doesNotContain("<script>alert");
	}

	private void report(String listing) {
		this.database.sql("""
				insert into inquiry (reference, submission, topic, language, listing, reply_wanted, mailbox, state,
				  withdrawal, received_at, ended_at, delete_on)
				values (?, ?, 'listing', 'en', ?, false, 'reports@pmto.example', 'delivered', ?, now(), now(),
				  current_date + 30)
				""")
			.params("R" + UUID.randomUUID(), UUID.randomUUID(), listing, UUID.randomUUID().toString().getBytes())
			.update();
	}

	private void confirm(String path, String how) {
		Map<String, String> form = form(path);
		form.put("then", "confirm-" + how);
		assertThat(send(path, form).body()).contains("Saved and confirmed today.");
	}

	private String phone() {
		return String.valueOf(this.register.active().get("fvk-bjorgvin").get(ListingField.PHONE));
	}

	private static String day(LocalDate day, String pattern, String language) {
		return DateTimeFormatter.ofPattern(pattern, Locale.of(language)).format(day);
	}

	private List<String> found(String query) {
		return page("/admin/listings" + query).select(".listings .name a").eachText();
	}

	private void visitorsRead(String path, Predicate<Document> wanted) {
		await().atMost(PATIENCE).until(() -> {
			HttpResponse<String> answer = new Visitor(this.port).get(path);
			return answer.statusCode() == 200 && wanted.test(Jsoup.parse(answer.body()));
		});
	}

	private HttpResponse<String> send(String path, Map<String, String> form) {
		return this.anna.postAsIs(path, form);
	}

	private Map<String, String> form(String path) {
		return fields(page(path));
	}

	/** What a browser would send; of several with one name, the last. */
	private static Map<String, String> fields(Document page) {
		Map<String, String> fields = new LinkedHashMap<>();
		page.select("form.listing-form")
			.forms()
			.getFirst()
			.formData()
			.forEach((field) -> fields.put(field.key(), field.value()));
		page.select("form.listing-form textarea")
			.forEach((field) -> fields.put(field.attr("name"), field.wholeText().replaceFirst("^\n", "")));
		return fields;
	}

	private Document page(String path) {
		HttpResponse<String> answer = this.anna.get(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

}
