package no.pmto.site;

import java.util.List;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class SitemapTests {

	@Autowired
	private Site site;

	@LocalServerPort
	private int port;

	private Visitor visitor;

	@BeforeEach
	void visit() {
		this.visitor = new Visitor(this.port);
	}

	@Test
	void everyAddressAnswersInItsLanguageWithNothingUntranslated() {
		List<String> paths = Jsoup.parse(this.visitor.get("/sitemap.xml").body(), "", Parser.xmlParser())
			.select("url > loc")
			.eachText()
			.stream()
			.map((url) -> url.substring(this.site.baseUrl().length()))
			.toList();
		assertThat(paths).hasSizeGreaterThan(3 * (457 + 15)).doesNotHaveDuplicates();
		for (String path : paths) {
			Document page = this.visitor.page(path);
			String language = path.substring(1, 3);
			assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language);
			assertThat(page.text()).as(path)
				.doesNotContain("??", "{0}", "page:")
				.doesNotContainPattern("\\b(finder|site|content|contact|consent|helpline)\\.[a-zA-Z]|\\bnull\\b");
			assertThat(page.select("link[rel=alternate][hreflang]")).as(path).hasSize(Language.values().length + 1);
			assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(this.site.url(path));
			assertThat(page.select("main h1")).as(path).hasSize(1);
			assertThat(page.title()).as(path).isNotBlank();
			assertThat(page.select("meta[name=description]").attr("content")).as(path).isNotBlank();
			assertThat(page.select("form input[name=q]")).as(path).isNotEmpty();
			assertThat(page.select("[style], style, [onclick]")).as(path).isEmpty();
			assertThat(page.select("a[href='']")).as(path).isEmpty();
			assertThat(page.select("img[src^=http], script[src^=http], link[rel=stylesheet][href^=http]")).isEmpty();
		}
	}

	@Test
	void sevenQuestionsStandInEveryLanguage() {
		for (String path : List.of("/nb/sporsmal-og-svar", "/en/questions-and-answers", "/da/spoergsmaal-og-svar")) {
			Document page = this.visitor.page(path);
			assertThat(page.select("main details")).as(path).hasSize(7);
			for (String anchor : List.of("goal", "content", "effect", "difference", "therapists", "child", "where")) {
				assertThat(page.getElementById(anchor)).as(path + "#" + anchor).isNotNull();
			}
			assertThat(page.select("script[type=application/ld+json]").html()).contains("FAQPage", "BreadcrumbList");
		}
	}

	@Test
	void robotsNamesTheSitemap() {
		assertThat(this.visitor.get("/robots.txt").body()).contains("Sitemap: " + this.site.url("/sitemap.xml"));
	}

	@Test
	void securityTxtSaysWhereToReportAWeaknessAndLeadsThere() {
		String text = this.visitor.get("/.well-known/security.txt").body();
		String contact = text.lines().filter((line) -> line.startsWith("Contact: ")).findFirst().orElseThrow();
		assertThat(this.visitor.get(contact.substring(("Contact: " + this.site.baseUrl()).length())).statusCode())
			.isEqualTo(200);
		String expires = text.lines().filter((line) -> line.startsWith("Expires: ")).findFirst().orElseThrow();
		assertThat(java.time.Instant.parse(expires.substring("Expires: ".length()))).isBetween(java.time.Instant.now(),
				java.time.Instant.now().plus(java.time.Duration.ofDays(364)));
	}

}
