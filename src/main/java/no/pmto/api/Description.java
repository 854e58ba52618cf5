package no.pmto.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Describes this service to programs and their makers (OpenAPI 3.1). */
@RestController
class Description {

	static final String PATH = "/api/v1/openapi.json";

	private final String text;

	Description(@Value("classpath:api/openapi.json") Resource file) throws IOException {
		this.text = file.getContentAsString(StandardCharsets.UTF_8);
	}

	@GetMapping(PATH)
	ResponseEntity<String> description() {
		return Answers.of(this.text);
	}

}
