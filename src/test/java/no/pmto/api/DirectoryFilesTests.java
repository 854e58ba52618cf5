package no.pmto.api;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import no.pmto.SiteTest;
import no.pmto.directory.Directory;
import no.pmto.directory.Provider;
import no.pmto.site.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole directory, to take away. */
@SiteTest
class DirectoryFilesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Editions editions;

	private List<Provider> providers;

	private Program program;

	@BeforeEach
	void open() {
		this.providers = this.editions.current().part(Directory.class).providers();
		this.program = new Program(this.port);
	}

	@Test
	void theTableHasARowForEveryProvider() {
		HttpResponse<String> answer = this.program.ask("/api/v1/directory.csv");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
		List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(answer.body()).stream().toList();
		assertThat(rows).extracting((row) -> row.getField("id"))
			.containsExactlyElementsOf(this.providers.stream().map(Provider::id).toList());
		assertThat(answer.body().lines().count()).isEqualTo(rows.size() + 1);
	}

	@Test
	void theTableSaysWhatIsKnownAndLeavesTheRestEmpty() {
		Map<String, NamedCsvRecord> rows = new HashMap<>();
		CsvReader.builder()
			.ofNamedCsvRecord(this.program.ask("/api/v1/directory.csv").body())
			.forEach((row) -> rows.put(row.getField("id"), row));
		for (Provider provider : this.providers) {
			NamedCsvRecord row = rows.get(provider.id());
			assertThat(row.getField("name")).isEqualTo(provider.name());
			assertThat(row.getField("phone")).isEqualTo((provider.phone() != null) ? provider.phone() : "");
			assertThat(row.getField("source")).isEqualTo(provider.source().address());
			assertThat(row.getField("pmto_status")).isEqualTo(provider.documented() ? "documented" : "possible");
		}
		assertThat(rows.get("fvk-oslo-nord").getField("covers")).isEqualTo("no-0301 (Bjerke, Grorud, Stovner)");
		assertThat(rows.get("fvk-bjorgvin").getField("covers")).contains("no-4601").contains(";");
	}

	@Test
	void theMapHasAFeatureForEveryProviderWithLongitudeFirst() {
		JsonNode map = this.program.get("/api/v1/directory.geojson");
		assertThat(map.path("features").valueStream().map((feature) -> feature.path("id").asString()))
			.containsExactlyElementsOf(this.providers.stream().map(Provider::id).toList());
		for (int i = 0; i < this.providers.size(); i++) {
			JsonNode geometry = map.path("features").path(i).path("geometry");
			if (this.providers.get(i).coordinate() == null) {
				assertThat(geometry.isNull()).isTrue();
			}
			else {
				assertThat(geometry.at("/coordinates/0").asDouble())
					.isEqualTo(this.providers.get(i).coordinate().longitude());
				assertThat(geometry.at("/coordinates/1").asDouble())
					.isEqualTo(this.providers.get(i).coordinate().latitude());
			}
		}
		assertThat(this.providers).as("some are nowhere").anyMatch((provider) -> provider.coordinate() == null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/directory.csv", "/api/v1/directory.geojson", "/api/v1/providers",
			"/api/v1/providers/fvk-bjorgvin", "/api/v1/places/no/5003", "/api/v1/places?q=bergen" })
	void licencesAndSourcesStandOnEveryAnswer(String path) {
		HttpResponse<String> answer = this.program.ask(path);
		assertThat(answer.headers().allValues("Link").toString()).contains("creativecommons.org/licenses/by/4.0/",
				"creativecommons.org/licenses/by/3.0/", "data.norge.no/nlod", "rel=\"license\"");
		if (!path.endsWith(".csv")) {
			assertThat(answer.body()).contains("Bring / Posten Norge", "Erik Bolstad", "© Kartverket", "geonames.org",
					"reviewedOn");
		}
	}

	@Test
	void theFilesMayBeKept() {
		for (String file : List.of("/api/v1/directory.csv", "/api/v1/directory.geojson", "/api/v1/openapi.json")) {
			assertThat(this.program.ask(file).headers().firstValue("Cache-Control"))
				.hasValue("max-age=300, public, stale-if-error=86400, stale-while-revalidate=60");
		}
	}

}
