package no.pmto.finder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.site.Edition;
import no.pmto.site.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The lists that are searched on the visitor's device. */
@SiteTest
class PlaceListsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Editions editions;

	@Autowired
	private PlaceLists lists;

	private Visitor visitor;

	@BeforeEach
	void visit() {
		this.visitor = new Visitor(this.port);
	}

	@ParameterizedTest
	@CsvSource({ "names,40000", "points,60000" })
	void aListIsSmallAndMayBeKeptForEver(String name, int mostBytes) throws IOException {
		HttpResponse<String> list = this.visitor.get(this.lists.paths(this.editions.current()).get(name));
		assertThat(list.statusCode()).isEqualTo(200);
		assertThat(list.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
		assertThat(list.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
		assertThat(compressed(list.body())).isBetween(10_000, mostBytes - 1);
		assertThat(new JsonMapper().readTree(list.body()).isArray()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "names", "points" })
	void theAddressOfAnOldListLeadsToTheNewOne(String name) {
		HttpResponse<String> answer = this.visitor.get("/finder/" + name + "." + "0".repeat(32) + ".json");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(answer.headers().firstValue("Location"))
			.hasValue(this.lists.paths(this.editions.current()).get(name));
	}

	@ParameterizedTest
	@CsvSource({ "/finder/people.00000000000000000000000000000000.json", "/finder/names.0.json", "/finder/names.json" })
	void thereAreNoOtherLists(String path) {
		assertThat(this.visitor.get(path).statusCode()).isEqualTo(404);
	}

	@Test
	void aListIsMadeOnceForEachEdition() {
		Edition edition = this.editions.current();
		assertThat(this.lists.named("names", edition).orElseThrow())
			.isSameAs(this.lists.named("names", edition).orElseThrow());
	}

	@Test
	void everyMunicipalityStandsInBoth() {
		Edition edition = this.editions.current();
		String names = this.lists.named("names", edition).orElseThrow().json();
		String points = this.lists.named("points", edition).orElseThrow().json();
		for (Municipality municipality : edition.part(Directory.class).municipalities()) {
			assertThat(names).contains("[\"" + municipality.name() + "\",[");
			assertThat(points).contains("[\"" + municipality.path() + "\",\"" + municipality.name() + "\"");
		}
	}

	private static int compressed(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.size();
	}

}
