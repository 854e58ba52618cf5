package no.pmto.editorial.pages;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import no.pmto.editorial.Office;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Pages in the back office, as an editor uses them; each test leaves them as they were.
 */
@SiteTest
class PagesTests {

	private static final String GOAL = "/admin/pages/questions/passages/goal";

	private static final String PUBLIC = "/nb/sporsmal-og-svar";

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	private Office anna;

	private Map<String, String> before;

	@BeforeEach
	void signIn() {
		this.anna = Office.signedIn(this.port, this.database, "anna", "editor");
		this.before = form(GOAL);
	}

	@AfterEach
	void asItWas() {
		this.database.sql("delete from draft").update();
		Map<String, String> now = form(GOAL);
		this.before
			.forEach((name, text) -> now.computeIfPresent(name, (field, any) -> field.endsWith(".seen") ? any : text));
		now.put("then", "publish");
		assertThat(this.anna.postAsIs(GOAL, now).statusCode()).isEqualTo(200);
		visitorsRead(this.before.get("nb.heading"));
		this.database.sql("delete from in_step").update();
	}

	@Test
	void everyPassageOfEveryPageIsListedWithItsState() {
		Document list = page("/admin/pages");
		assertThat(list.select(".states tbody tr")).hasSizeGreaterThan(60);
		assertThat(list.select(".state").eachText()).contains("Published").doesNotContain("Missing");
		assertThat(list.select("a[href='" + GOAL + "']")).hasSize(1);
	}

	@Test
	void aDraftIsSeenByEditorsOnly() {
		save(Map.of("nb.heading", "Utkast til overskrift"));
		assertThat(page("/admin/pages?show=work").text()).contains("Draft");
		assertThat(page("/admin/pages/questions/preview/nb").text()).contains("Utkast til overskrift");
		assertThat(new Visitor(this.port).page(PUBLIC).text()).doesNotContain("Utkast til overskrift");
		assertThat(page(GOAL).select("#nb-heading").val()).isEqualTo("Utkast til overskrift");
	}

	@Test
	void theFirstPageTellsWhatWaits() {
		assertThat(page("/admin").text()).doesNotContain("not published");
		save(Map.of("nb.heading", "Utkast til overskrift"));
		assertThat(page("/admin").select(".work a[href^=/admin/pages]").text()).contains("1 draft is not published");
		publish(Map.of("nb.heading", "Nytt mål"));
		Document first = page("/admin");
		assertThat(first.select(".work").text()).contains("2 texts have fallen behind").doesNotContain("draft");
		assertThat(first.select(".work a[href$=#due] strong").text())
			.isEqualTo(page("/admin/listings?show=due").select("main [role=status]")
				.text()
				.replaceAll(".* of (\\d+).*", "$1"));
	}

	@Test
	void whatIsPublishedIsReadWithinTwoSecondsAndTheOthersAreOutOfStep() {
		publish(Map.of("nb.heading", "Hva er målet nå?"));
		visitorsRead("Hva er målet nå?");
		assertThat(states(GOAL)).containsExactly("Published", "Out of step", "Out of step");
		post(GOAL, GOAL + "/in-step", Map.of("language", "en"));
		assertThat(states(GOAL)).containsExactly("Published", "Published", "Out of step");
	}

	@Test
	void languagesPublishedTogetherAreInStep() {
		publish(Map.of("nb.heading", "Nytt mål", "en.heading", "New goal", "da.heading", "Nyt mål"));
		visitorsRead("Nytt mål");
		assertThat(states(GOAL)).containsOnly("Published");
	}

	@Test
	void anOlderVersionIsPublishedAgainByOneClick() {
		publish(Map.of("nb.heading", "Nyere overskrift"));
		visitorsRead("Nyere overskrift");
		Document revisions = page(GOAL + "/revisions?language=nb");
		assertThat(revisions.select(".audit > li")).hasSizeGreaterThanOrEqualTo(2);
		assertThat(revisions.selectFirst(".audit > li ins").text()).contains("Nyere");
		String restore = revisions.select(".audit form").first().attr("action");
		assertThat(post(GOAL + "/revisions?language=nb", restore, Map.of()).body()).contains("published again");
		visitorsRead(this.before.get("nb.heading"));
	}

	@Test
	void theSecondOfTwoEditorsIsToldAndLosesNothing() {
		Office bert = Office.signedIn(this.port, this.database, "bert", "editor");
		Map<String, String> annas = form(GOAL);
		Map<String, String> berts = form(GOAL);
		berts.put("_csrf", Jsoup.parse(bert.get(GOAL).body()).select("form.side-by-side input[name=_csrf]").val());
		annas.put("nb.short", "Annas korte svar.");
		berts.put("nb.short", "Berts korte svar.");
		assertThat(this.anna.postAsIs(GOAL, annas).body()).contains("Saved.");
		HttpResponse<String> told = bert.postAsIs(GOAL, berts);
		Document page = Jsoup.parse(told.body());
		assertThat(told.statusCode()).isEqualTo(409);
		assertThat(page.select(".error del").text()).contains("Annas");
		assertThat(page.select(".error ins").text()).contains("Berts");
		assertThat(page.select(".error").text()).contains("anna");
		assertThat(page.select("#nb-short").text().strip()).isEqualTo("Berts korte svar.");
		assertThat(text("nb.short")).isEqualTo("Annas korte svar.");
		assertThat(bert.postAsIs(GOAL, fields(page)).body()).contains("Saved.");
		assertThat(text("nb.short")).isEqualTo("Berts korte svar.");
	}

	@Test
	void twoEditorsOfDifferentLanguagesDontDisturbOneAnother() {
		Map<String, String> annas = form(GOAL);
		Map<String, String> berts = form(GOAL);
		annas.put("nb.short", "Annas korte svar.");
		berts.put("en.short", "Another short answer.");
		this.anna.postAsIs(GOAL, annas);
		assertThat(this.anna.postAsIs(GOAL, berts).statusCode()).isEqualTo(200);
		assertThat(text("en.short")).isEqualTo("Another short answer.");
		assertThat(text("nb.short")).isEqualTo("Annas korte svar.");
	}

	@Test
	void whatWouldLookWrongIsNotPublishedAndNothingIsLost() {
		Map<String, String> form = form(GOAL);
		form.put("nb.heading", "");
		form.put("nb.short", "Et [lenket](page:about) svar.");
		form.put("nb.body", "## For høyt\n\n[Ingen](page:nowhere)");
		form.put("then", "publish");
		HttpResponse<String> answer = this.anna.postAsIs(GOAL, form);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Jsoup.parse(answer.body()).select(".error li").eachText()).hasSize(4);
		assertThat(text("nb.body").strip()).isEqualTo("## For høyt\n\n[Ingen](page:nowhere)");
		assertThat(new Visitor(this.port).page(PUBLIC).text()).doesNotContain("For høyt");
	}

	@Test
	void whatIsPlannedIsPublishedByItselfAndNotBefore() {
		save(Map.of("nb.heading", "Planlagt overskrift"));
		String tomorrow = LocalDateTime.now().plusDays(1).withSecond(0).withNano(0).toString();
		assertThat(post(GOAL, GOAL + "/plan", Map.of("at", "2020-01-01T10:00")).statusCode()).isEqualTo(400);
		assertThat(post(GOAL, GOAL + "/plan", Map.of("at", "i morgen")).body()).contains("still to come", "i morgen");
		assertThat(post(GOAL, GOAL + "/plan", Map.of("at", tomorrow)).body()).contains("by itself");
		assertThat(new Visitor(this.port).page(PUBLIC).text()).doesNotContain("Planlagt overskrift");
		this.database.sql("update planned_publication set at = now() - interval '1 minute'").update();
		visitorsRead("Planlagt overskrift", Duration.ofSeconds(40));
		assertThat(
				this.database.sql("select account from audit_entry where action = 'passage.publish' order by id desc")
					.query(String.class)
					.list())
			.startsWith("anna");
	}

	@Test
	void aPlanCanBeTakenBackAndADraftThrownAway() {
		save(Map.of("nb.heading", "Blir ikke noe av"));
		post(GOAL, GOAL + "/plan", Map.of("at", "2099-01-01T10:00"));
		assertThat(post(GOAL, GOAL + "/unplan", Map.of()).body()).contains("not be published by itself");
		assertThat(post(GOAL, GOAL + "/discard", Map.of("language", "nb")).body()).contains("thrown away");
		assertThat(text("nb.heading")).isEqualTo(this.before.get("nb.heading"));
	}

	@Test
	void aWholePageIsPublishedAtOnce() {
		String effect = "/admin/pages/questions/passages/effect";
		Map<String, String> effectBefore = form(effect);
		save(Map.of("nb.heading", "Første nye"));
		Map<String, String> other = form(effect);
		other.put("nb.heading", "Andre nye");
		this.anna.postAsIs(effect, other);
		post("/admin/pages/questions", "/admin/pages/questions/publish", Map.of());
		visitorsRead("Første nye");
		assertThat(new Visitor(this.port).page(PUBLIC).text()).contains("Andre nye");
		Map<String, String> back = form(effect);
		back.put("nb.heading", effectBefore.get("nb.heading"));
		back.put("then", "publish");
		this.anna.postAsIs(effect, back);
	}

	@Test
	void theHeadOfAPageIsEditedLikeASection() {
		String head = "/admin/pages/counselling/passages/_";
		assertThat(form(head)).containsKeys("nb.title", "da.lead", "en.fact-suits").doesNotContainKey("nb.path");
	}

	@Test
	void whatIsNotThereIsNotFound() {
		for (String path : List.of("/admin/pages/nowhere", "/admin/pages/questions/passages/nowhere",
				"/admin/pages/questions/preview/xx", "/admin/pages/Bad/passages/x", GOAL + "/revisions?language=xx")) {
			assertThat(this.anna.get(path).statusCode()).as(path).isIn(400, 404);
		}
		assertThat(post(GOAL, GOAL + "/revisions/999999", Map.of()).statusCode()).isEqualTo(404);
	}

	@Test
	void everyChangeStandsInTheRecord() {
		publish(Map.of("nb.heading", "I protokollen"));
		String audit = this.anna.get("/admin/audit").body();
		assertThat(audit).contains("passage.draft", "passage.publish", "questions#goal", "I protokollen",
				this.before.get("nb.heading"));
	}

	private void save(Map<String, String> changes) {
		Map<String, String> form = form(GOAL);
		form.putAll(changes);
		assertThat(this.anna.postAsIs(GOAL, form).body()).contains("Saved.");
	}

	private void publish(Map<String, String> changes) {
		Map<String, String> form = form(GOAL);
		form.putAll(changes);
		form.put("then", "publish");
		assertThat(this.anna.postAsIs(GOAL, form).body()).contains("Published.");
	}

	private HttpResponse<String> post(String page, String path, Map<String, String> fields) {
		return this.anna.post(page, path, fields);
	}

	private List<String> states(String path) {
		return page(path).select(".columns .state").eachText();
	}

	private String text(String field) {
		return form(GOAL).get(field).strip();
	}

	private Map<String, String> form(String path) {
		return fields(page(path));
	}

	private static Map<String, String> fields(Document page) {
		Map<String, String> fields = new LinkedHashMap<>();
		page.select("form.side-by-side input, form.side-by-side textarea")
			.forEach((field) -> fields.put(field.attr("name"),
					field.tagName().equals("textarea") ? field.wholeText().replaceFirst("^\n", "") : field.val()));
		return fields;
	}

	private Document page(String path) {
		HttpResponse<String> answer = this.anna.get(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

	private void visitorsRead(String heading) {
		visitorsRead(heading, Duration.ofSeconds(2));
	}

	private void visitorsRead(String words, Duration within) {
		Visitor visitor = new Visitor(this.port);
		await().atMost(within).until(() -> visitor.page(PUBLIC).text().contains(words));
	}

}
