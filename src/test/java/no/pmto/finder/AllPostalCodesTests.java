package no.pmto.finder;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Place;
import no.pmto.site.Editions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every postal code of both countries, typed into the real form. */
@SiteTest
class AllPostalCodesTests {

	@Autowired
	private Editions editions;

	@LocalServerPort
	private int port;

	private final Map<String, Boolean> reachable = new HashMap<>();

	private Visitor visitor;

	@BeforeEach
	void visit() {
		this.visitor = new Visitor(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "NO,5122,/nb/finn-pmto", "DK,1156,/da/find-pmto" })
	void everyCodeLeadsToItsMunicipalityAndABodyToReach(Country country, int codes, String finder) {
		Directory directory = this.editions.current().part(Directory.class);
		List<Place> places = directory.places().stream().filter((place) -> place.code().country() == country).toList();
		assertThat(places).hasSize(codes);
		for (Place place : places) {
			List<String> right = place.municipalities()
				.stream()
				.map((id) -> finder + "/" + directory.existing(id).path())
				.toList();
			assertThat(answers(finder, place)).as(place.code().digits()).containsExactlyElementsOf(right);
			right.forEach((path) -> assertThat(this.reachable.computeIfAbsent(path, this::namesABodyToReach))
				.as("a way to reach somebody on %s", path)
				.isTrue());
		}
	}

	/**
	 * Where the form leads, for one municipality; for several, those of the country that
	 * it offers.
	 */
	private List<String> answers(String finder, Place place) {
		HttpResponse<String> answer = this.visitor.lookUp(finder, place.code().digits());
		if (answer.statusCode() == 303) {
			return List.of(URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath());
		}
		assertThat(answer.statusCode()).isEqualTo(200);
		return Jsoup.parse(answer.body())
			.select("main a[href^=" + finder + "/" + place.code().country().code() + "]")
			.eachAttr("href");
	}

	private boolean namesABodyToReach(String path) {
		return !Jsoup.parse(this.visitor.page(path).html())
			.select("main .body a[href^=tel:], main .body a[href^=mailto:], main .body a[href^=http]")
			.isEmpty();
	}

}
