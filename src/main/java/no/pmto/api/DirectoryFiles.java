package no.pmto.api;

import java.nio.charset.StandardCharsets;

import no.pmto.directory.Directory;
import no.pmto.site.Editions;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole directory at once, to take away. */
@RestController
class DirectoryFiles {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final MediaType GEO_JSON = new MediaType("application", "geo+json");

	private final Editions editions;

	DirectoryFiles(Editions editions) {
		this.editions = editions;
	}

	@GetMapping("/api/v1/directory.csv")
	ResponseEntity<String> table() {
		Directory directory = this.editions.current().part(Directory.class);
		return Answers.as(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, file("pmto-directory.csv"))
			.body(ProviderTable.of(ProviderEntry.all(directory)));
	}

	@GetMapping("/api/v1/directory.geojson")
	ResponseEntity<ProviderMap> map() {
		Directory directory = this.editions.current().part(Directory.class);
		return Answers.as(GEO_JSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, file("pmto-directory.geojson"))
			.body(ProviderMap.of(ProviderEntry.all(directory), Meta.of(directory)));
	}

	private static String file(String name) {
		return ContentDisposition.attachment().filename(name).build().toString();
	}

}
