package no.pmto.prepared;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import no.pmto.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a visitor waits for at first, a page and its style sheet with their headers, comes
 * in the ten segments that a server may send before it hears back.
 */
@SiteTest
class WeightTests {

	private static final int WINDOW = 14_600;

	private static final int SCRIPTS = 5_000;

	/** So many of the longest pages are weighed: the smallest coding takes its time. */
	private static final int LONGEST = 25;

	@Autowired
	private Site site;

	private final Map<String, Page> parts = new HashMap<>();

	private Visitor visitor;

	@BeforeEach
	void visit(@LocalServerPort int port) {
		this.visitor = new Visitor(port);
	}

	/**
	 * What an address answers.
	 *
	 * @param headers how many bytes they are in HTTP/1.1
	 */
	private record Page(String path, int headers, byte[] body) {

		Document read() {
			return Jsoup.parse(new String(this.body, StandardCharsets.UTF_8));
		}

		int weight() {
			return this.headers + coded();
		}

		int coded() {
			return Coding.BROTLI.of(this.body).length;
		}

	}

	@ParameterizedTest
	@ValueSource(strings = { "nb", "en", "da" })
	void aPageAndItsStyleFitIntoTheFirstWindow(String language) {
		List<Page> pages = new ArrayList<>(addresses(language).toList().parallelStream().map(this::page).toList());
		pages.sort(Comparator.comparing((Page page) -> page.body().length).reversed());
		pages.subList(0, LONGEST).forEach(this::isLight);
	}

	private void isLight(Page page) {
		Document read = page.read();
		List<String> styles = read.select("link[rel=stylesheet]").eachAttr("href");
		assertThat(styles).as(page.path()).hasSize(1);
		assertThat(page.weight() + part(styles.getFirst()).weight()).as(page.path()).isLessThanOrEqualTo(WINDOW);
		assertThat(read.select("link[rel=preload], link[as=font], style")).as(page.path()).isEmpty();
		assertThat(read.select("script[src]:not([type=module]):not([defer])")).as(page.path()).isEmpty();
		int scripts = read.select("script[src], link[rel=modulepreload]")
			.stream()
			.mapToInt((script) -> part(script.attr("src") + script.attr("href")).coded())
			.sum();
		assertThat(scripts).as(page.path()).isLessThan(SCRIPTS);
	}

	/** Every page that the sitemap names, and the two it does not. */
	private Stream<String> addresses(String language) {
		Stream<String> named = Jsoup.parse(this.visitor.get("/sitemap.xml").body(), "", Parser.xmlParser())
			.select("url > loc")
			.eachText()
			.stream()
			.map((url) -> url.substring(this.site.baseUrl().length()))
			.filter((path) -> path.startsWith("/" + language + "/"));
		return Stream.concat(named, Stream.of("/" + language + "/cookies", "/" + language + "/no-such-page"));
	}

	private Page part(String path) {
		return this.parts.computeIfAbsent(path, this::page);
	}

	private Page page(String path) {
		HttpResponse<String> answer = this.visitor.get(path);
		int headers = answer.headers()
			.map()
			.entrySet()
			.stream()
			.mapToInt((header) -> String.join(", ", header.getValue()).length() + header.getKey().length() + 4)
			.sum();
		return new Page(path, headers, answer.body().getBytes(StandardCharsets.UTF_8));
	}

}
