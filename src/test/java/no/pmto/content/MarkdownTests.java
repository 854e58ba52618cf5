package no.pmto.content;

import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	private final Markdown markdown = new Markdown();

	@Test
	void rawHtmlComesOutAsText() {
		assertThat(html("Hi <script>alert(1)</script> <b onclick=x>there</b>")).doesNotContain("<script", "<b ")
			.contains("&lt;script&gt;");
		assertThat(html("<div>block</div>")).doesNotContain("<div");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x",
			"//evil.example", "file:///etc/passwd", "\\u0001javascript:alert(1)" })
	void anUnsafeAddressLeadsNowhere(String address) {
		assertThat(html("[x](<" + address + ">)")).contains("href=\"\"");
	}

	@Test
	void linksThatLeaveTheSiteAreMarked() {
		assertThat(html("[ungsinn](https://ungsinn.no/)")).contains("href=\"https://ungsinn.no/\"",
				"rel=\"external noreferrer\"", "class=\"external\"");
		assertThat(html("[here](/nb/kontakt)")).contains("<a href=\"/nb/kontakt\">");
		assertThat(html("[call](tel:+4723205800)")).contains("<a href=\"tel:+4723205800\">");
	}

	@Test
	void imagesAreLeftOut() {
		assertThat(html("![x](https://tracker.example/p.gif)")).doesNotContain("img", "tracker");
	}

	private String html(String text) {
		return this.markdown.html(text, UnaryOperator.identity());
	}

}
