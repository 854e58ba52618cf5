package no.pmto.finder;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.pmto.SiteTest;
import no.pmto.Visitor;
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
			HttpResponse<String> answer = this.visitor.lookUp(finder, place.code().digits());
			assertThat(answer.statusCode()).as(place.code().digits()).isEqualTo(303);
			URI municipality = URI.create(answer.headers().firstValue("Location").orElseThrow());
			assertThat(municipality.getPath())
				.isEqualTo(finder + "/" + directory.existing(place.municipality()).path());
			assertThat(this.reachable.computeIfAbsent(municipality.getPath(), this::namesABodyToReach))
				.as("a way to reach somebody on %s", municipality.getPath())
				.isTrue();
		}
	}

	private boolean namesABodyToReach(String path) {
		return !Jsoup.parse(this.visitor.page(path).html())
			.select("main .body a[href^=tel:], main .body a[href^=mailto:], main .body a[href^=http]")
			.isEmpty();
	}

}
