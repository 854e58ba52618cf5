package no.pmto.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description of the service, taken at its word: an answer may have no status, no
 * format and no property that does not stand there.
 */
final class Contract {

	private static final JsonMapper JSON = new JsonMapper();

	private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final JsonNode description;

	Contract() {
		try (InputStream file = Contract.class.getResourceAsStream("/api/openapi.json")) {
			this.description = JSON.readTree(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	JsonNode description() {
		return this.description;
	}

	/** Fails unless the description allows this answer to this request. */
	void allows(String method, String path, HttpResponse<String> answer) {
		String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
		JsonNode body = schema(method, path, answer.statusCode(), type);
		if (type.endsWith("json") && !method.equals("HEAD")) {
			assertThat(errors(body, answer.body())).as(method + " " + path).isEmpty();
		}
	}

	/** The schema of the answer; of a problem, where the request is not described. */
	private JsonNode schema(String method, String path, int status, String type) {
		Optional<JsonNode> operation = operation((method.equals("HEAD") ? "GET" : method).toLowerCase(), path);
		if (operation.isEmpty() || status == 405) {
			assertThat(type).as(path).isEqualTo("application/problem+json");
			return this.description.at("/components/schemas/Problem");
		}
		JsonNode response = followed(operation.get().path("responses").path(Integer.toString(status)));
		assertThat(response.path("content").propertyNames()).as(path + " answers " + status).containsExactly(type);
		return response.path("content").path(type).path("schema");
	}

	private Optional<JsonNode> operation(String method, String path) {
		return this.description.path("paths")
			.properties()
			.stream()
			.filter((described) -> path.replaceFirst("\\?.*", "")
				.matches(described.getKey().replaceAll("\\{.+?}", "[^/]+")))
			.map((described) -> described.getValue().path(method))
			.filter(JsonNode::isObject)
			.findFirst();
	}

	private JsonNode followed(JsonNode node) {
		return node.has("$ref") ? this.description.at(node.path("$ref").asString().substring(1)) : node;
	}

	private String errors(JsonNode schema, String body) {
		ObjectNode whole = ((ObjectNode) schema).deepCopy();
		whole.set("components", this.description.path("components").deepCopy());
		close(whole);
		Schema read = this.schemas.getSchema(whole);
		return String.join("\n",
				read.validate(body, InputFormat.JSON,
						(context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)))
					.stream()
					.map(Object::toString)
					.toList());
	}

	/** What is not described may not be there. */
	private static void close(JsonNode node) {
		if (node instanceof ObjectNode object && object.path("properties").isObject()
				&& !object.has("additionalProperties")) {
			object.put("additionalProperties", false);
		}
		node.forEach(Contract::close);
	}

	/** What is wrong with the schemas themselves. */
	Map<String, String> brokenSchemas() {
		Schema schema = this.schemas.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
		Map<String, String> broken = new java.util.TreeMap<>();
		this.description.at("/components/schemas").properties().forEach((named) -> {
			if (!schema.validate(named.getValue()).isEmpty()) {
				broken.put(named.getKey(), schema.validate(named.getValue()).toString());
			}
		});
		return broken;
	}

}
