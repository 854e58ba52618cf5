package no.pmto.contact;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The form as a visitor without a browser meets it. */
@SiteTest
class ContactFormTests {

	private static final String GENERAL = "Hvor mange kommuner har PMTO i dag?";

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	private Writer writer;

	@BeforeEach
	void write() {
		this.writer = new Writer(this.port);
		this.database.sql("delete from inquiry").update();
	}

	@ParameterizedTest
	@CsvSource({ "/nb/kontakt,Hjelp til barnet mitt", "/en/contact,Help for my child",
			"/da/kontakt,Hjælp til mit barn" })
	void closedChoicesComeFirstAndHelpLeadsToTheFinder(String path, String help) {
		Document page = Jsoup.parse(this.writer.get(path).body());
		assertThat(page.select(".topics a")).hasSize(5);
		assertThat(page.select(".topics a").first().text()).startsWith(help);
		assertThat(page.select(".topics a").first().attr("href")).matches("/../fin[nd]-pmto");
		assertThat(page.select("main textarea")).isEmpty();
		assertThat(this.writer.cookies()).isZero();
	}

	@Test
	void theFormAloneSetsACookieAndNoticeComesBeforeTheMessage() {
		HttpResponse<String> answer = this.writer.get("/nb/kontakt?topic=general");
		assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1)
			.allMatch((cookie) -> cookie.startsWith("contact=") && cookie.contains("HttpOnly")
					&& cookie.contains("SameSite=Strict"));
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		String text = Jsoup.parse(answer.body()).select("main").text();
		assertThat(text.indexOf("Ikke skriv om helse")).isBetween(0, text.indexOf("Melding Mellom"));
	}

	@Test
	void aMessageIsStoredAndItsReceiptSaysWhatHappensNext() {
		HttpResponse<String> sent = send("/nb/kontakt?topic=training",
				Map.of("message", GENERAL, "reply", "yes", "email", "leser@example.org", "postalCode", "5003"));
		assertThat(sent.statusCode()).isEqualTo(303);
		String receipt = sent.headers().firstValue("Location").orElseThrow();
		assertThat(this.database.sql("select region from inquiry").query(String.class).single()).isEqualTo("vest");
		Document page = Jsoup.parse(this.writer.get(receipt).body());
		assertThat(page.select("main").text()).contains(
				this.database.sql("select reference from inquiry").query(String.class).single(), "e-post", "slettes");
		assertThat(receipt).doesNotContain("leser", "5003");
	}

	@Test
	void aWithdrawnMessageIsGone() {
		String receipt = send("/en/contact?topic=website", Map.of("message", GENERAL, "reply", "no")).headers()
			.firstValue("Location")
			.orElseThrow();
		Document page = Jsoup.parse(this.writer.get(receipt).body());
		Map<String, String> form = new HashMap<>();
		page.select("main form input").forEach((field) -> form.put(field.attr("name"), field.val()));
		assertThat(this.writer.post(receipt, form).statusCode()).isEqualTo(303);
		assertThat(stored()).isZero();
		assertThat(this.writer.get(receipt).body()).contains("The message is not here");
	}

	@Test
	void withoutAWishForAnAnswerNoAddressIsKept() {
		send("/nb/kontakt?topic=general",
				Map.of("message", GENERAL, "reply", "no", "email", "leser@example.org", "name", "Leser"));
		assertThat(this.database.sql("select reply_wanted from inquiry").query(Boolean.class).single()).isFalse();
	}

	@Test
	void sendingTwiceStoresOne() {
		Map<String, String> form = filled("/nb/kontakt?topic=general", Map.of("message", GENERAL, "reply", "no"));
		String first = this.writer.post("/nb/kontakt", form).headers().firstValue("Location").orElseThrow();
		String second = this.writer.post("/nb/kontakt", form).headers().firstValue("Location").orElseThrow();
		assertThat(second).isEqualTo(first);
		assertThat(stored()).isOne();
	}

	@Test
	void whatIsWrongIsListedAndNothingTypedIsLost() {
		HttpResponse<String> answer = send("/da/kontakt?topic=general",
				Map.of("message", "kort <b>", "reply", "yes", "email", "ikke en adresse", "postalCode", "50033"));
		assertThat(answer.statusCode()).isEqualTo(400);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select(".summary a")).extracting((link) -> link.attr("href"))
			.containsExactlyInAnyOrder("#message", "#email", "#postalCode");
		page.select(".summary a")
			.forEach((link) -> assertThat(page.select(link.attr("href"))).as(link.text()).isNotEmpty());
		assertThat(page.select(".summary[role=alert][autofocus]")).hasSize(1);
		assertThat(Writer.fields(page)).containsEntry("message", "kort <b>")
			.containsEntry("email", "ikke en adresse")
			.containsEntry("reply", "yes");
		assertThat(page.title()).startsWith("Fejl:");
		assertThat(stored()).isZero();
	}

	@Test
	void anIdentityNumberIsRefusedAndItsPlaceShown() {
		HttpResponse<String> answer = send("/nb/kontakt?topic=general",
				Map.of("message", "Vi lurer på noe. 01 81 10 901 89 er nummeret.", "reply", "no", "general", "yes"));
		assertThat(answer.statusCode()).isEqualTo(400);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select(".found mark").text()).contains("01 81 10 901 89");
		assertThat(Writer.fields(page).get("message")).contains("Vi lurer på noe");
		assertThat(stored()).isZero();
	}

	@Test
	void wordsOfHealthGetASecondLookAndCanBeMeantGenerally() {
		Map<String, String> form = filled("/nb/kontakt?topic=general",
				Map.of("message", "Passer PMTO for barn med ADHD?", "reply", "no"));
		HttpResponse<String> look = this.writer.post("/nb/kontakt", form);
		assertThat(look.statusCode()).isEqualTo(200);
		assertThat(stored()).isZero();
		Document page = Jsoup.parse(look.body());
		assertThat(page.select(".found mark").text()).contains("ADHD");
		Map<String, String> again = Writer.fields(page);
		again.put("action", "edit");
		assertThat(Writer.fields(Jsoup.parse(this.writer.post("/nb/kontakt", again).body()))).containsEntry("message",
				"Passer PMTO for barn med ADHD?");
		again.remove("action");
		again.put("general", "yes");
		assertThat(this.writer.post("/nb/kontakt", again).statusCode()).isEqualTo(303);
		assertThat(stored()).isOne();
	}

	@Test
	void wordsOfDangerShowTheHelpLinesFirst() {
		HttpResponse<String> look = send("/en/contact?topic=general",
				Map.of("message", "My son says he wants to kill himself.", "reply", "no"));
		assertThat(look.statusCode()).isEqualTo(200);
		Document page = Jsoup.parse(look.body());
		assertThat(page.select("main .lines a[href=tel:113]")).isNotEmpty();
		String text = page.select("main").text();
		assertThat(text.indexOf("113")).isLessThan(text.indexOf("kill himself"));
		assertThat(stored()).isZero();
	}

	@Test
	void aFormFromElsewhereIsNotTakenButNothingIsLost() {
		Map<String, String> form = filled("/nb/kontakt?topic=general", Map.of("message", GENERAL, "reply", "no"));
		this.writer.forgetCookies();
		HttpResponse<String> answer = this.writer.post("/nb/kontakt", form);
		assertThat(answer.statusCode()).isEqualTo(400);
		Document page = Jsoup.parse(answer.body());
		assertThat(Writer.fields(page)).containsEntry("message", GENERAL);
		assertThat(page.select("main").text()).contains("informasjonskapselen");
		assertThat(stored()).isZero();
		assertThat(this.writer.post("/nb/kontakt", Writer.fields(page)).statusCode()).isEqualTo(303);
	}

	@Test
	void theTrapAndAForgedStampAreNotTaken() {
		assertThat(send("/nb/kontakt?topic=general", Map.of("message", GENERAL, "reply", "no", "website", "x"))
			.statusCode()).isEqualTo(400);
		assertThat(send("/nb/kontakt?topic=general",
				Map.of("message", GENERAL, "reply", "no", "stamp", "00000000-0000-0000-0000-000000000000.1.x"))
			.statusCode()).isEqualTo(400);
		assertThat(stored()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "leser@example.org\r\nBcc: alle@example.org", "leser@example.org%0aBcc:x", "a@b\u0000c.no",
			"@", "a b@example.org" })
	void noHeaderIsSmuggledIn(String email) {
		assertThat(send("/nb/kontakt?topic=general", Map.of("message", GENERAL, "reply", "yes", "email", email))
			.statusCode()).isEqualTo(400);
		assertThat(stored()).isZero();
	}

	/** Nothing that is not a form of ours is stored, and nothing makes the site fail. */
	@Test
	void twoThousandHostileSubmissionsStoreNothing() {
		Random random = new Random(20261124);
		Map<String, String> real = filled("/nb/kontakt?topic=general", Map.of("message", GENERAL, "reply", "no"));
		List<String> names = List.copyOf(real.keySet());
		for (int i = 0; i < 2000; i++) {
			HttpResponse<String> answer = this.writer.postRaw("/nb/kontakt", hostile(random, real, names, i));
			assertThat(answer.statusCode()).as("submission %s", i).isBetween(400, 499);
			assertThat(answer.body()).contains("<h1").doesNotContain("Exception", "Whitelabel");
		}
		assertThat(stored()).isZero();
	}

	private static String hostile(Random random, Map<String, String> real, List<String> names, int i) {
		Map<String, String> form = new HashMap<>(real);
		return switch (i % 8) {
			case 0 -> "message=" + "a".repeat(3000 + random.nextInt(60_000)) + "&" + encoded(form);
			case 1 -> {
				form.put("stamp", "x" + random.nextLong());
				yield encoded(form);
			}
			case 2 -> {
				form.remove(List.of("topic", "stamp", "message", "reply", "_csrf").get(random.nextInt(5)));
				yield encoded(form);
			}
			case 3 -> encoded(form) + "&topic=general&topic=" + random.nextInt();
			case 4 -> "topic=%FF%FE&message=%C3%28%A0&" + encoded(Map.of("stamp", form.get("stamp")));
			case 5 -> {
				form.put("reply", "yes");
				form.put("email", "a@example.org\r\nBcc: b" + random.nextInt() + "@example.org");
				form.put("name", "x\r\nSubject: y");
				yield encoded(form);
			}
			case 6 -> {
				form.put("_csrf", Long.toHexString(random.nextLong()));
				yield encoded(form);
			}
			default -> names.get(random.nextInt(names.size())) + "%zz=" + (char) (1 + random.nextInt(30)) + "&&=&";
		};
	}

	private static String encoded(Map<String, String> form) {
		return form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "="
					+ java.net.URLEncoder.encode(field.getValue(), java.nio.charset.StandardCharsets.UTF_8))
			.collect(java.util.stream.Collectors.joining("&"));
	}

	@Test
	void aReportAboutAListingNamesIt() {
		Document page = Jsoup.parse(this.writer.get("/nb/kontakt?listing=fvk-bjorgvin").body());
		assertThat(page.select("main").text()).contains("Bjørgvin familiekontor");
		send("/nb/kontakt?listing=fvk-bjorgvin", Map.of("message", "Nummeret er feil der.", "reply", "no"));
		assertThat(this.database.sql("select listing from inquiry").query(String.class).single())
			.isEqualTo("fvk-bjorgvin");
		assertThat(new Visitor(this.port).get("/nb/kontakt?listing=%00").statusCode()).isBetween(200, 499);
	}

	private HttpResponse<String> send(String form, Map<String, String> typed) {
		return this.writer.post(form.replaceFirst("\\?.*", ""), filled(form, typed));
	}

	private Map<String, String> filled(String form, Map<String, String> typed) {
		Map<String, String> fields = this.writer.form(form);
		fields.putAll(typed);
		return fields;
	}

	private int stored() {
		return this.database.sql("select count(*) from inquiry").query(Integer.class).single();
	}

}
