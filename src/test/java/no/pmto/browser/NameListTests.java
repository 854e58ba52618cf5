package no.pmto.browser;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import no.pmto.SiteTest;
import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Names;
import no.pmto.directory.Place;
import no.pmto.directory.PlaceName;
import no.pmto.finder.Finder;
import no.pmto.finder.FinderAnswer.Found;
import no.pmto.site.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The device and the server agree on names: all that the site knows. */
@SiteTest
class NameListTests {

	private static final String FOLDED = """
			async (names) => {
			  const { fold } = await import(document.querySelector("#suggestions").dataset.fold);
			  return names.map(fold);
			}""";

	private static final String SUGGESTIONS = """
			async () => {
			  const { dataset } = document.querySelector("#suggestions");
			  const { fold } = await import(dataset.fold);
			  const { read } = await import(dataset.names);
			  const list = await (await fetch(document.querySelector("#q").dataset.names)).json();
			  return read(list, fold, dataset.home, dataset).map(({ value, label, detail }) => [value, label, detail]);
			}""";

	@RegisterExtension
	static final InstalledChromium chromium = new InstalledChromium();

	@LocalServerPort
	private int port;

	@Autowired
	private Editions editions;

	private Directory directory;

	@BeforeEach
	void open() {
		this.directory = this.editions.current().part(Directory.class);
	}

	@Test
	void theDeviceFoldsEveryNameAsTheServerDoes() {
		List<String> names = Stream
			.of(everyName(), everyName().map(String::toUpperCase), everyName().map((name) -> name + " kommune"),
					Stream.of("Kommune Bergen", "Municipality of Bergen", "A\u030alesund", "Sør-Varanger", "ǅ", "İ",
							"ﬁ", "Æ Ø Å", "  ", "þŋđŧ", "Bergen kommunes", "Ulvik herad"))
			.flatMap((some) -> some)
			.toList();
		assertThat(names).hasSizeGreaterThan(20_000);
		assertThat(evaluate("/nb/", FOLDED, names)).isEqualTo(names.stream().map(Names::key).toList());
	}

	@Test
	void whateverIsSuggestedLeadsStraightToItsMunicipality() {
		for (Map.Entry<String, Country> page : Map.of("/nb/", Country.NO, "/da/", Country.DK).entrySet()) {
			Finder finder = new Finder(this.directory);
			List<?> suggestions = (List<?>) evaluate(page.getKey(), SUGGESTIONS, null);
			assertThat(suggestions).hasSizeGreaterThan(9_000).allSatisfy((one) -> {
				List<?> suggestion = (List<?>) one;
				String value = suggestion.get(0).toString();
				assertThat(finder.answer(value, null, page.getValue())).as(suggestion.toString())
					.isInstanceOfSatisfying(Found.class, (found) -> {
						assertThat(found.also()).isNull();
						assertThat(found.corrected()).isNull();
						assertThat(suggestion.get(1) + ", " + suggestion.get(2)).contains(found.municipality().name())
							.contains(found.municipality().county());
					});
			});
		}
	}

	@Test
	void everyNameAndCodeIsSuggested() {
		List<String> labels = ((Collection<?>) evaluate("/nb/", SUGGESTIONS, null)).stream()
			.map((one) -> ((List<?>) one).get(1).toString())
			.toList();
		assertThat(labels).containsAll(
				this.directory.places().stream().map((place) -> place.code().digits() + " " + place.name()).toList());
		assertThat(labels.stream().map(Names::key)).containsAll(everyName().map(Names::key).toList());
	}

	private Stream<String> everyName() {
		return Stream.concat(this.directory.places().stream().map(Place::name),
				this.directory.municipalities()
					.stream()
					.flatMap((municipality) -> this.directory.namesOf(municipality.id()).stream())
					.map(PlaceName::name));
	}

	private Object evaluate(String path, String script, Object argument) {
		try (BrowserContext context = chromium.visitor(InstalledChromium.phone())) {
			Page page = context.newPage();
			page.navigate("http://localhost:" + this.port + path);
			return page.evaluate(script, argument);
		}
	}

}
