package no.pmto.site;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Follows every link of the site, as somebody who has said yes to nothing. */
@SiteTest
class CrawlTests {

	/**
	 * The one page that may set a cookie without a yes: it needs it to be sent safely.
	 */
	private static final String FORM = "/[a-z]{2}/(kontakt|contact)(\\?.*)?";

	@LocalServerPort
	private int port;

	private final Set<String> seen = new HashSet<>();

	private final Deque<String> waiting = new ArrayDeque<>();

	@Test
	void noPageButTheFormSetsACookieAndNoLinkIsBroken() {
		Visitor visitor = new Visitor(this.port);
		List.of("/", "/nb/", "/en/", "/da/", "/robots.txt", "/sitemap.xml").forEach(this::see);
		Set<String> cookies = new HashSet<>();
		while (!this.waiting.isEmpty()) {
			String path = this.waiting.poll();
			HttpResponse<String> answer = visitor.get(path);
			assertThat(answer.statusCode()).as(path).isLessThan(400);
			answer.headers().allValues("Set-Cookie").forEach((cookie) -> {
				assertThat(path).as(cookie).matches(FORM);
				cookies.add(cookie.split("=")[0]);
			});
			answer.headers().firstValue("Location").ifPresent(this::see);
			if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
				links(answer.body());
			}
		}
		assertThat(this.seen).hasSizeGreaterThan(3 * 455 * 2);
		assertThat(cookies).containsExactly("contact");
	}

	private void links(String page) {
		Jsoup.parse(page)
			.select("a[href^=/], link[href^=/], script[src^=/], [data-names], [data-points]")
			.forEach((element) -> List.of("href", "src", "data-names", "data-points")
				.forEach((attribute) -> see(element.attr(attribute))));
	}

	/**
	 * The filters of every municipality and the report link of every listing are alike:
	 * one is enough.
	 */
	private static boolean isOneOfMany(String path) {
		return path.contains("?") && !path.contains("topic=") && !path.contains("4601") && !path.contains("halden");
	}

	private void see(String address) {
		String path = address.split("#")[0];
		if (path.startsWith("/") && !isOneOfMany(path) && this.seen.add(path)) {
			this.waiting.add(path);
		}
	}

}
