package no.pmto.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page passes the Nu validator, warnings included. */
@SiteTest
class HtmlValidityTests {

	private static final List<String> PLACES_AND_ERRORS = List.of("/nb/finn-pmto/no/4601-bergen",
			"/en/find-pmto/no/0301-oslo?also=dk-0706", "/da/find-pmto/dk/0706-syddjurs",
			"/nb/finn-pmto/no/5612-kautokeino", "/en/find-pmto/no/2100-svalbard", "/nb/finn-pmto/no/2211-jan-mayen",
			"/nb/finn-pmto/no/4601-bergen?referral=self&type=bup", "/en/find-pmto/no/0301-oslo/call-card",
			"/da/find-pmto/fvk-bjorgvin", "/nb/finn-pmto/dk-adhdcenter", "/nb/finnes-ikke", "/en/a;b=c",
			"/nb/%2e%2e%2fetc", "/da/%00");

	private static final List<Map.Entry<String, String>> LOOKUPS = List.of(Map.entry("/nb/finn-pmto", "Herøy"),
			Map.entry("/en/find-pmto", "9999"), Map.entry("/da/find-pmto", "500"), Map.entry("/nb/finn-pmto", ""),
			Map.entry("/en/find-pmto", "<b>\"'&"), Map.entry("/da/find-pmto", "Nowhere at all"),
			Map.entry("/nb/finn-pmto", "Bergn"), Map.entry("/da/find-pmto", "2000"),
			Map.entry("/en/find-pmto", "Vestland"));

	@LocalServerPort
	private int port;

	@Autowired
	private Site site;

	@TempDir
	private Path pages;

	private Visitor visitor;

	@BeforeEach
	void visit() {
		this.visitor = new Visitor(this.port);
	}

	@Test
	void everyKindOfPageIsValid() throws Exception {
		List<String> content = contentPaths();
		assertThat(content).hasSizeGreaterThan(3 * 15);
		for (String path : content) {
			keep(path, this.visitor.get(path).body());
		}
		for (String path : PLACES_AND_ERRORS) {
			keep(path, this.visitor.get(path).body());
		}
		keep("405", this.visitor.post("/da/privatliv", Map.of()).body());
		for (Map.Entry<String, String> lookup : LOOKUPS) {
			keep("lookup", this.visitor.lookUp(lookup.getKey(), lookup.getValue()).body());
		}
		assertThat(this.pages.toFile().list()).hasSize(content.size() + PLACES_AND_ERRORS.size() + 1 + LOOKUPS.size());
		assertThat(problems()).isEmpty();
	}

	@Test
	void theValidatorSeesWhatIsWrong() throws Exception {
		keep("broken", this.visitor.get("/nb/").body().replaceFirst("<h1", "<p><div></div></p><h1 align=left"));
		assertThat(problems()).contains("align");
	}

	private List<String> contentPaths() {
		return Jsoup.parse(this.visitor.get("/sitemap.xml").body(), "", Parser.xmlParser())
			.select("url > loc")
			.eachText()
			.stream()
			.map((url) -> url.substring(this.site.baseUrl().length()))
			.filter((path) -> path.matches("/../(?!fin[nd]-pmto/).*|/../fin[nd]-pmto/(?:no|dk)"))
			.toList();
	}

	private void keep(String name, String html) throws IOException {
		Path file = Files.createTempFile(this.pages, name.replaceAll("[^a-z0-9-]+", "_") + "-", ".html");
		Files.writeString(file, html);
	}

	/** What the validator says of the pages kept: nothing, when they are right. */
	private String problems() throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Process validator = new ProcessBuilder(java, "-cp", "target/validator/*",
				"nu.validator.client.SimpleCommandLineValidator", "--stdout", "--exit-zero-always",
				this.pages.toString())
			.redirectErrorStream(true)
			.start();
		String said = new String(validator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(validator.waitFor()).as(said).isZero();
		return said;
	}

}
