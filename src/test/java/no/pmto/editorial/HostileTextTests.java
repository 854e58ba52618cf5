package no.pmto.editorial;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scripts in every field of every form of the back office come out as text. The forms are
 * found by following the links from its front page, so that a new page is tested as soon
 * as something leads there.
 */
@SiteTest
class HostileTextTests {

	/**
	 * Occurs nowhere else; where it stands as markup or code, something has gone wrong.
	 */
	private static final String MARK = "hostile4711()";

	private static final String PASSAGE = "/admin/pages/questions/passages/goal";

	private static final String VERSIONS = "/admin/directory";

	private static final String LISTING = "/admin/listings/bup-bergen";

	/** Characters of a heading. */
	private static final int LINE = 100;

	private static final int STORED_AT_ONCE = 8;

	/** As many as are stored at once, so that each text stands somewhere. */
	private static final List<String> IN_A_LISTING = List.of("name", "unit", "place", "street", "source",
			"phone-source", "note", "reason");

	/** Pages of a kind that are looked at. */
	private static final int OF_A_KIND = 2;

	private static final int AT_ONCE = 12;

	private static final int MOST_REQUESTS = 3000;

	/**
	 * Forms that would end the test itself, or change what visitors of other tests see.
	 */
	private static final List<String> LEFT_OUT = List.of("/logout", "/sessions", "/password", "/enabled", "/publish",
			"/activate", "/activation", "/rollback", "/refresh", "/upload");

	private static final Set<String> TEXTS = Set.of("text", "search", "email", "tel", "url", "password", "number",
			"date", "time", "datetime-local");

	@Autowired
	private JdbcClient database;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@LocalServerPort
	private int port;

	private Office office;

	private long version;

	private int requests;

	private final List<String> problems = new ArrayList<>();

	@BeforeEach
	void comeIn() {
		this.office = Office.signedIn(this.port, this.database, "hostile", "admin");
		this.office.get(VERSIONS);
		this.version = activeVersion();
	}

	private long activeVersion() {
		return this.database.sql("select version_id from active_directory_version").query(Long.class).single();
	}

	@AfterEach
	void rollBack() {
		if (activeVersion() != this.version) {
			String back = VERSIONS + "/versions/" + this.version;
			Map<String, String> form = changed(form(back, "form.activate"), Map.of("confirmed", "true"));
			assertThat(this.office.postAsIs(back + "/activate", form).statusCode()).isEqualTo(200);
			assertThat(activeVersion()).isEqualTo(this.version);
		}
		this.database.sql("delete from login_limit").update();
		this.database.sql("delete from draft").update();
	}

	@Test
	void noFormOfTheBackOfficeLetsAScriptThrough() {
		List<String> texts = HostileTexts.with(MARK);
		assertThat(texts).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
		this.office.postAsIs(PASSAGE, changed(form(PASSAGE, "form.side-by-side"), Map.of("nb.heading", "A draft")));
		Map<String, Document> pages = pages();
		Map<String, Element> forms = forms(pages);
		assertThat(forms.keySet()).hasSizeGreaterThan(11)
			.contains("/admin/pages/{page}/passages/{anchor}/plan [_csrf, at]",
					"/admin/listings/{id}/remove [_csrf, reason]");
		for (Element form : forms.values()) {
			for (int from = 0; from < texts.size(); from += AT_ONCE) {
				send(form, texts, from);
			}
		}
		pages.keySet().forEach((path) -> look(path, this.office.get(path)));
		assertThat(this.problems).isEmpty();
		assertThat(this.requests).isLessThan(MOST_REQUESTS);
	}

	@Test
	void noFormBeforeTheLoginLetsAScriptThrough() {
		String invitation = this.office.post("/admin/accounts", "/admin/accounts/invitations", Map.of("role", "EDITOR"))
			.body();
		String link = Jsoup.parse(invitation).select("main code").text();
		assertThat(link).as(invitation).contains("/admin/invitation/");
		Office stranger = new Office(this.port);
		for (String path : List.of("/admin/login", URI.create(link).getPath())) {
			for (String text : HostileTexts.with(MARK)) {
				Map<String, String> fields = new LinkedHashMap<>();
				Jsoup.parse(stranger.get(path).body())
					.select("main input[name]")
					.forEach((field) -> fields.put(field.attr("name"),
							field.attr("type").equals("hidden") ? field.val() : text));
				look(path, stranger.postAsIs(path, fields));
			}
		}
		assertThat(this.problems).isEmpty();
	}

	@Test
	void whatIsPublishedIsTextForVisitors() {
		Map<String, String> before = form(PASSAGE, "form.side-by-side");
		List<String> fields = before.keySet()
			.stream()
			.filter((name) -> name.matches(".*\\.(heading|short|body|sources)"))
			.toList();
		int published = store(HostileTexts.with(MARK), (texts) -> {
			String text = String.join("\n\n", texts);
			String words = text.replaceAll("\\s+", " ");
			String line = words.substring(0, Math.min(LINE, words.length()));
			Map<String, String> hostile = new LinkedHashMap<>();
			fields.forEach((name) -> hostile.put(name, name.endsWith(".heading") ? line : text));
			return publish(hostile)
					&& read("/nb/sporsmal-og-svar", "/en/questions-and-answers", "/da/spoergsmaal-og-svar");
		});
		before.keySet().retainAll(fields);
		assertThat(publish(before)).isTrue();
		assertThat(published).isGreaterThan(70);
		assertThat(this.problems).isEmpty();
	}

	@Test
	void whatStandsInAListingIsTextForVisitors() {
		int saved = store(HostileTexts.with(MARK), (texts) -> {
			Map<String, String> hostile = new LinkedHashMap<>();
			int at = 0;
			for (String name : IN_A_LISTING) {
				hostile.put(name, texts.get(at++ % texts.size()));
			}
			return save(hostile) && read("/nb/finn-pmto/bup-bergen", "/nb/finn-pmto/no/4601-bergen");
		});
		assertThat(saved).isGreaterThan(70);
		assertThat(this.problems).isEmpty();
	}

	/**
	 * Stores a few at once, and one at a time where one of them is refused; returns how
	 * many were stored.
	 */
	private static int store(List<String> texts, Predicate<List<String>> storing) {
		int stored = 0;
		for (int from = 0; from < texts.size(); from += STORED_AT_ONCE) {
			List<String> some = texts.subList(from, Math.min(texts.size(), from + STORED_AT_ONCE));
			stored += storing.test(some) ? some.size()
					: (int) some.stream().filter((text) -> storing.test(List.of(text))).count();
		}
		return stored;
	}

	private boolean publish(Map<String, String> words) {
		Map<String, String> form = changed(form(PASSAGE, "form.side-by-side"), words);
		form.put("then", "publish");
		HttpResponse<String> answer = this.office.postAsIs(PASSAGE, form);
		look(PASSAGE, answer);
		return answer.uri().toString().endsWith("?said=published");
	}

	private boolean save(Map<String, String> words) {
		HttpResponse<String> answer = this.office.postAsIs(LISTING, changed(form(LISTING, "form.listing-form"), words));
		look(LISTING, answer);
		return answer.statusCode() == 200;
	}

	/** As visitors do; always true. */
	private boolean read(String... paths) {
		for (String path : paths) {
			HttpResponse<String> answer = new Visitor(this.port).get(path);
			assertThat(answer.statusCode()).as(path).isEqualTo(200);
			look(path, answer);
		}
		return true;
	}

	private Map<String, String> form(String path, String form) {
		Map<String, String> fields = new LinkedHashMap<>();
		Jsoup.parse(this.office.get(path).body()).selectFirst(form).select("[name]").forEach((field) -> {
			boolean out = field.attr("type").matches("checkbox|radio") && !field.hasAttr("checked");
			if (!out && !field.normalName().equals("button")) {
				fields.put(field.attr("name"), field.normalName().equals("textarea")
						? field.wholeText().replaceFirst("^\n", "") : value(field));
			}
		});
		return fields;
	}

	private static String value(Element field) {
		return field.normalName().equals("select") ? field.select("option[selected]").val() : field.val();
	}

	private static Map<String, String> changed(Map<String, String> form, Map<String, String> words) {
		form.putAll(words);
		return form;
	}

	@Test
	void noAddressOfTheBackOfficeLetsAScriptThrough() {
		for (String path : pages().keySet()) {
			for (String text : List.of("\"><script>" + MARK + "</script>", "[[${7*7}]]" + MARK, "\r\nX: " + MARK)) {
				String more = URLEncoder.encode(text, StandardCharsets.UTF_8);
				String query = path.contains("?") ? "&" : "?";
				look(path, this.office.get(path + query + "q=" + more + "&before=" + more + "&done=" + more));
			}
		}
		assertThat(this.problems).isEmpty();
	}

	/** Everything that links lead to, a few pages of each kind. */
	private Map<String, Document> pages() {
		Map<String, Document> pages = new LinkedHashMap<>();
		Map<String, Integer> kinds = new LinkedHashMap<>();
		Set<String> seen = new LinkedHashSet<>();
		Deque<String> waiting = new ArrayDeque<>(List.of(EditorialSecurity.ROOT, PASSAGE, LISTING));
		while (!waiting.isEmpty()) {
			String path = waiting.remove();
			if (!seen.add(path) || kinds.merge(kind(path), 1, Integer::sum) > OF_A_KIND) {
				continue;
			}
			HttpResponse<String> answer = this.office.get(path);
			if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
				Document page = Jsoup.parse(answer.body(), "http://localhost:" + this.port + path);
				pages.put(path, page);
				page.select("a[href]")
					.stream()
					.map((link) -> path(link.absUrl("href")))
					.filter((link) -> link.equals(EditorialSecurity.ROOT)
							|| link.startsWith(EditorialSecurity.ROOT + "/"))
					.forEach(waiting::add);
			}
		}
		return pages;
	}

	/**
	 * One form of each kind that has something to write in, with the page it stands on.
	 */
	private Map<String, Element> forms(Map<String, Document> pages) {
		Map<String, Element> forms = new LinkedHashMap<>();
		pages.values()
			.forEach((page) -> page.select("main form[method=post]")
				.stream()
				.filter(HostileTextTests::isFor)
				.forEach((form) -> forms.putIfAbsent(kind(path(form.absUrl("action"))) + " " + names(form), form)));
		return forms;
	}

	private static boolean isFor(Element form) {
		String action = path(form.absUrl("action"));
		return !form.select("[name]:not([name=_csrf])").isEmpty() && !form.attr("enctype").contains("multipart")
				&& LEFT_OUT.stream().noneMatch(action::endsWith);
	}

	private static List<String> names(Element form) {
		return form.select("input[name], textarea[name], select[name]").eachAttr("name").stream().sorted().toList();
	}

	/** Every field gets some of the texts, each field others; in turn each gets all. */
	private void send(Element form, List<String> texts, int from) {
		Map<String, String> fields = new LinkedHashMap<>();
		int start = from;
		for (Element field : form.select("input[name], textarea[name], select[name]")) {
			boolean written = field.normalName().equals("textarea") || TEXTS.contains(field.attr("type"));
			List<String> some = new ArrayList<>();
			for (int i = 0; i < AT_ONCE; i++) {
				some.add(texts.get((start + i) % texts.size()));
			}
			fields.put(field.attr("name"), written ? String.join(" ", some) : field.val());
			start += AT_ONCE;
		}
		String action = path(form.absUrl("action"));
		look(action, this.office.postAsIs(action, fields));
	}

	private void look(String path, HttpResponse<String> answer) {
		this.requests++;
		if (answer.statusCode() >= 500) {
			this.problems.add(path + " answers " + answer.statusCode());
		}
		if (answer.headers().map().toString().contains(MARK)) {
			this.problems.add(path + " has it in its headers");
		}
		Document page = Jsoup.parse(answer.body());
		page.select("*")
			.stream()
			.filter((element) -> isAlive(element))
			.forEach((element) -> this.problems
				.add(path + ": " + element.outerHtml().substring(0, Math.min(160, element.outerHtml().length()))));
		if (answer.body().contains("49" + MARK)) {
			this.problems.add(path + " calculates");
		}
	}

	/** Whether it would do what the text says. */
	private static boolean isAlive(Element element) {
		boolean data = element.attr("type").equals("application/ld+json") && !element.data().contains("<");
		boolean code = Set.of("script", "style").contains(element.normalName()) && element.data().contains(MARK)
				&& !data;
		return code || element.normalName().contains(MARK)
				|| element.attributes().asList().stream().anyMatch((attribute) -> isAlive(attribute));
	}

	private static boolean isAlive(Attribute attribute) {
		String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
		boolean event = attribute.getKey().startsWith("on") || attribute.getKey().equals("srcdoc")
				|| attribute.getKey().equals("style");
		boolean leads = Set.of("href", "src", "action", "formaction", "data", "xlink:href")
			.contains(attribute.getKey());
		return (value.contains(MARK) && (event || (leads && value.matches("(javascript|data|vbscript):.*|//.*"))))
				|| attribute.getKey().contains(MARK);
	}

	/** Addresses are of one kind where the same rule of the site answers them. */
	private String kind(String path) {
		PathContainer parts = PathContainer.parsePath(path.replaceAll("\\?.*", ""));
		return this.mappings.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap((mapping) -> mapping.getPathPatternsCondition().getPatterns().stream())
			.filter((pattern) -> pattern.matches(parts))
			.min(PathPattern.SPECIFICITY_COMPARATOR)
			.map(PathPattern::getPatternString)
			.orElse(path);
	}

	private static String path(String url) {
		URI address = URI.create(url.replace(" ", "%20"));
		String query = (address.getRawQuery() != null) ? "?" + address.getRawQuery() : "";
		return address.getRawPath() + query;
	}

}
