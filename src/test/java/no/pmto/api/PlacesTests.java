package no.pmto.api;

import java.util.List;

import no.pmto.SiteTest;
import no.pmto.directory.Directory;
import no.pmto.directory.Place;
import no.pmto.site.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class PlacesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Editions editions;

	private Program program;

	@BeforeEach
	void open() {
		this.program = new Program(this.port);
	}

	private static String search(String typed) {
		return "/api/v1/places?q=" + Program.encoded(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5003", "5265", "bergen", "Bergen kommune" })
	void whatPeopleTypeLeadsToTheMunicipality(String typed) {
		JsonNode answer = this.program.get(search(typed));
		assertThat(answer.path("result").asString()).isEqualTo("found");
		assertThat(answer.at("/municipality/id").asString()).isEqualTo("no-4601");
		assertThat(answer.at("/municipality/name").asString()).isEqualTo("Bergen");
		assertThat(answer.at("/municipality/county").asString()).isEqualTo("Vestland");
		assertThat(answer.at("/municipality/pages/nb").asString()).isEqualTo("/nb/finn-pmto/no/4601-bergen");
		assertThat(answer.at("/municipality/pages/da").asString()).isEqualTo("/da/find-pmto/no/4601-bergen");
		assertThat(answer.path("also").isNull()).isTrue();
		assertThat(answer.path("correctedTo").isNull()).isTrue();
	}

	@Test
	void aCodeOfBothCountriesNamesTheOtherOneToo() {
		JsonNode open = this.program.get(search("8400"));
		assertThat(open.at("/municipality/id").asString()).isEqualTo("no-1870");
		assertThat(open.at("/also/id").asString()).isEqualTo("dk-0706");
		JsonNode danish = this.program.get(search("8400") + "&country=dk");
		assertThat(danish.at("/municipality/id").asString()).isEqualTo("dk-0706");
		assertThat(danish.path("also").isNull()).isTrue();
	}

	@Test
	void aMisspeltNameSaysWhatItWasCorrectedTo() {
		JsonNode answer = this.program.get(search("Trondhjeim"));
		assertThat(answer.at("/municipality/name").asString()).isEqualTo("Trondheim");
		assertThat(answer.path("correctedTo").asString()).isEqualTo("Trondheim");
	}

	@ParameterizedTest
	@CsvSource({ "Herøy,name,2", "Vestland,county,43", "2000 Danmark,code,2", "Nykøbing,beginning,3",
			"Kristiansnd,spelling,2" })
	void severalMunicipalitiesAreAChoice(String typed, String reason, int candidates) {
		JsonNode answer = this.program.get(search(typed));
		assertThat(answer.path("result").asString()).isEqualTo("ambiguous");
		assertThat(answer.path("reason").asString()).isEqualTo(reason);
		assertThat(answer.path("candidates")).hasSize(candidates);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "9999|404|unknown|code", "Zzyzxby|404|unknown|name", "500|400|invalid|digits",
			"''|400|invalid|empty", "'  '|400|invalid|empty", "😀|400|invalid|nonsense" })
	void whatIsUnknownOrUnreadableIsAProblemThatSaysWhy(String typed, int status, String result, String reason) {
		JsonNode problem = this.program.problem(status, search(typed));
		assertThat(problem.path("result").asString()).isEqualTo(result);
		assertThat(problem.path("reason").asString()).isEqualTo(reason);
		assertThat(problem.path("detail").asString()).isNotBlank();
	}

	@Test
	void aCodeNearAnotherNamesIt() {
		assertThat(this.program.problem(404, search("9999")).at("/similar/0/municipality/name").asString())
			.isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "9999", "77777", "Zzyzxby", "<script>alert(1)</script>", "%00", "../../etc/passwd" })
	void aProblemNeverRepeatsWhatWasTyped(String typed) {
		assertThat(this.program.ask(search(typed)).body()).doesNotContain(typed);
	}

	@Test
	void tooLongIsAProblemToo() {
		assertThat(this.program.problem(400, search("Zzyzxby".repeat(2000))).path("reason").asString())
			.isEqualTo("long");
	}

	@Test
	void nobodyKeepsTheAnswerToWhatWasTyped() {
		assertThat(this.program.ask(search("5003")).headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(this.program.ask("/api/v1/places/no/5003").headers().firstValue("Cache-Control"))
			.hasValue("max-age=300, public, stale-if-error=86400, stale-while-revalidate=60");
	}

	@Test
	void aPostalCodeStandsUnderItsCountry() {
		JsonNode ebeltoft = this.program.get("/api/v1/places/dk/8400");
		assertThat(ebeltoft.path("name").asString()).isEqualTo("Ebeltoft");
		assertThat(ebeltoft.at("/municipalities/0/name").asString()).isEqualTo("Syddjurs");
		assertThat(this.program.get("/api/v1/places/no/8400").path("name").asString()).isEqualTo("Sortland");
		assertThat(this.program.get("/api/v1/places/dk/2000").path("municipalities")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "no/9999,404", "dk/9999,404", "se/5003,404", "no/50033,400", "no/abcd,400", "NO/5003,404" })
	void aCodeThatDoesNotExistIsAProblem(String path, int status) {
		this.program.problem(status, "/api/v1/places/" + path);
	}

	@Test
	void everyPlaceIsAnsweredAsTheDirectoryHasIt() {
		List<Place> places = this.editions.current().part(Directory.class).places();
		for (int i = 0; i < places.size(); i += 25) {
			Place place = places.get(i);
			JsonNode answer = this.program.get("/api/v1/places/" + place.code().toString().replace('-', '/'));
			assertThat(answer.path("name").asString()).isEqualTo(place.name());
			assertThat(answer.path("municipalities").valueStream().map((one) -> one.path("id").asString()))
				.containsExactlyElementsOf(place.municipalities().stream().map(Object::toString).toList());
		}
	}

}
