package no.pmto.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import no.pmto.SiteTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description says what the service does, no more and no less. That every answer
 * matches its schema is seen by {@link Program} in all tests of this package.
 */
@SiteTest
class ContractTests {

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	private final JsonNode description = new Contract().description();

	@Test
	void thePathsAndParametersAreThoseOfTheControllers() {
		assertThat(described()).isEqualTo(mapped()).isNotEmpty();
	}

	private Map<String, Set<String>> described() {
		Map<String, Set<String>> described = new TreeMap<>();
		this.description.path("paths").forEachEntry((path, methods) -> {
			assertThat(methods.propertyNames()).as(path).containsExactly("get");
			described.put(path, names(methods.at("/get/parameters")));
		});
		return described;
	}

	private static Set<String> names(JsonNode parameters) {
		return parameters.valueStream()
			.map((parameter) -> parameter.path("in").asString() + " " + parameter.path("name").asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Map<String, Set<String>> mapped() {
		Map<String, Set<String>> mapped = new TreeMap<>();
		this.mappings.getHandlerMethods().forEach((info, method) -> {
			if (method.getBeanType().getPackage() == ContractTests.class.getPackage()) {
				assertThat(info.getMethodsCondition().getMethods()).containsExactly(RequestMethod.GET);
				String path = path(info);
				Set<String> names = new TreeSet<>();
				KnownParameters.of(method).forEach((name) -> names.add("query " + name));
				java.util.regex.Pattern.compile("\\{(.+?)}")
					.matcher(path)
					.results()
					.forEach((variable) -> names.add("path " + variable.group(1)));
				mapped.put(path, names);
			}
		});
		return mapped;
	}

	private static String path(RequestMappingInfo info) {
		return info.getPatternValues().iterator().next();
	}

	@Test
	void theExamplesWork() {
		Program program = new Program(this.port);
		this.description.path("paths").forEachEntry((template, methods) -> {
			String path = template;
			Map<String, String> query = new HashMap<>();
			for (JsonNode parameter : methods.at("/get/parameters")) {
				String name = parameter.path("name").asString();
				String example = parameter.path("example").asString();
				assertThat(example).as(template + " " + name).isNotBlank();
				path = path.replace("{" + name + "}", example);
				if (parameter.path("in").asString().equals("query")) {
					query.put(name, example);
				}
			}
			assertThat(program
				.ask(path + "?"
						+ query.entrySet()
							.stream()
							.map((field) -> field.getKey() + "=" + field.getValue())
							.collect(Collectors.joining("&")))
				.statusCode()).as(path).isEqualTo(200);
		});
	}

	@Test
	void itIsServedAsItIsWritten() {
		assertThat(new Program(this.port).get("/api/v1/openapi.json")).isEqualTo(this.description);
	}

	@Test
	void theSchemasAreSchemasAndEveryReferenceLeadsSomewhere() {
		assertThat(new Contract().brokenSchemas()).isEmpty();
		for (JsonNode reference : this.description.findValues("$ref")) {
			assertThat(this.description.at(reference.asString().substring(1)).isObject()).as(reference.asString())
				.isTrue();
		}
	}

	@Test
	void everyTypeOfProblemIsExplainedAndEveryExplanationIsOfOne() {
		Set<String> types = List
			.of(Problem.invalidPlace("", "", List.of()), Problem.unknownPlace("", "", List.of()),
					Problem.invalidParameter("", List.of()), Problem.unknownParameter(List.of()),
					Problem.countryMissing(List.of()), Problem.tooManyRequests(1, 1))
			.stream()
			.map(Problem::type)
			.collect(Collectors.toSet());
		assertThat(types).isEqualTo(this.description.path("x-problems")
			.propertyNames()
			.stream()
			.map((name) -> "/api/v1/openapi.json#/x-problems/" + name)
			.collect(Collectors.toSet()));
	}

	@Test
	void everyAttributionStandsInTheDescription() {
		String text = this.description.at("/info/description").asString();
		for (Attribution attribution : Attribution.ALL) {
			assertThat(text).contains(attribution.data() + ": " + attribution.text());
			assertThat(text).contains((attribution.source() != null && attribution.licence().equals("CC BY 3.0"))
					? attribution.source() : attribution.licence());
		}
	}

}
