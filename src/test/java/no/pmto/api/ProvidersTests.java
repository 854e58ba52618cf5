package no.pmto.api;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import no.pmto.SiteTest;
import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Offer;
import no.pmto.directory.PostalCode;
import no.pmto.directory.Provider;
import no.pmto.directory.ProviderType;
import no.pmto.directory.Referral;
import no.pmto.site.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SiteTest
class ProvidersTests {

	private static final String PROVIDERS = "/api/v1/providers";

	@LocalServerPort
	private int port;

	@Autowired
	private Editions editions;

	private Directory directory;

	private Program program;

	@BeforeEach
	void open() {
		this.directory = this.editions.current().part(Directory.class);
		this.program = new Program(this.port);
	}

	@Test
	void theWholeListIsTheDirectory() {
		assertThat(listed("")).isEqualTo(ids((provider) -> true));
		assertThat(this.program.get(PROVIDERS).path("total").asInt()).isEqualTo(this.directory.providers().size());
	}

	@Test
	void eachParameterLeavesThoseThatFit() {
		assertThat(listed("?country=dk")).isEqualTo(ids((provider) -> provider.country() == Country.DK));
		assertThat(listed("?type=bup")).isEqualTo(ids((provider) -> provider.type() == ProviderType.BUP));
		assertThat(listed("?offer=parent_group"))
			.isEqualTo(ids((provider) -> provider.offers().contains(Offer.PARENT_GROUP)));
		assertThat(listed("?referral=required")).isEqualTo(ids((provider) -> provider.referral() == Referral.REQUIRED));
		assertThat(listed("?country=no&type=family_counselling&referral=self"))
			.isEqualTo(ids((provider) -> provider.country() == Country.NO
					&& provider.type() == ProviderType.FAMILY_COUNSELLING && provider.referral() == Referral.SELF));
	}

	@ParameterizedTest
	@CsvSource({ "no,5003", "no,0150", "no,8400", "dk,8400", "dk,2000", "no,9170" })
	void aPostalCodeLeavesThoseThatSayToServeItsMunicipalities(String country, String code) {
		Set<String> covering = this.directory.place(new PostalCode(Country.of(country).orElseThrow(), code))
			.orElseThrow()
			.municipalities()
			.stream()
			.flatMap((municipality) -> this.directory.covering(municipality).stream())
			.map((area) -> area.provider().id())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(listed("?country=%s&postalCode=%s".formatted(country, code))).isEqualTo(List.copyOf(covering));
	}

	@Test
	void bergenIsServedByItsTwoFamilyCounsellingOffices() {
		JsonNode answer = this.program.get(PROVIDERS + "?country=no&postalCode=5003&type=family_counselling");
		assertThat(answer.path("providers").valueStream().map((one) -> one.path("name").asString()))
			.contains("Bjørgvin familiekontor", "Bergen og omland familiekontor");
		assertThat(answer.path("providers")).allMatch((one) -> one.path("pmtoStatus").asString().equals("possible"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "8400|no dk", "5003|no", "0001|no" })
	void aPostalCodeWithoutItsCountryIsAProblemThatNamesThem(String code, String countries) {
		JsonNode problem = this.program.problem(400, PROVIDERS + "?postalCode=" + code);
		assertThat(problem.path("type").asString()).endsWith("country-missing");
		assertThat(problem.path("countries").valueStream().map(JsonNode::asString))
			.containsExactly(countries.split(" "));
		assertThat(problem.toString()).doesNotContain(code);
	}

	@ParameterizedTest
	@CsvSource({ "postalCode=9999,400", "country=no&postalCode=9999,404", "country=no&postalCode=500,400",
			"postalCode=abcd,400", "country=no&postalCode=,400" })
	void aPostalCodeThatDoesNotExistIsAProblem(String query, int status) {
		this.program.problem(status, PROVIDERS + "?" + query);
	}

	@ParameterizedTest
	@CsvSource({ "country=se,country,no,dk", "type=Zzyzx,type,municipality,bufetat",
			"offer=massage,offer,counselling,social_skills", "referral=maybe,referral,self,unknown",
			"type=BUP,type,bup,bufetat", "type=,type,bup,bufetat", "type=bup&type=bufetat,type,bup,bufetat" })
	void anUnknownValueIsAProblemThatNamesTheAllowedOnes(String query, String parameter, String one, String other) {
		JsonNode problem = this.program.problem(400, PROVIDERS + "?" + query);
		assertThat(problem.path("parameter").asString()).isEqualTo(parameter);
		assertThat(problem.path("allowed").valueStream().map(JsonNode::asString)).contains(one, other);
		assertThat(problem.path("detail").asString()).contains(one, other).doesNotContain("Zzyzx", "massage");
	}

	@Test
	void aParameterThatIsNotKnownIsNeverLeftAside() {
		JsonNode problem = this.program.problem(400, PROVIDERS + "?postcode=5003&country=no");
		assertThat(problem.path("allowed").valueStream().map(JsonNode::asString)).contains("postalCode");
		assertThat(problem.toString()).doesNotContain("postcode", "5003");
		this.program.problem(400, "/api/v1/directory.csv?country=no");
	}

	@Test
	void everyProviderStandsAtItsIdWithSourceAndStatus() {
		for (Provider provider : this.directory.providers().stream().filter((one) -> !one.general()).toList()) {
			JsonNode one = this.program.get(PROVIDERS + "/" + provider.id()).path("provider");
			assertThat(one.path("id").asString()).isEqualTo(provider.id());
			assertThat(one.path("name").asString()).isEqualTo(provider.name());
			assertThat(one.path("pmtoStatus").asString().equals("documented")).isEqualTo(provider.documented());
			assertThat(one.at("/source/address").asString()).isEqualTo(provider.source().address());
			assertThat(one.path("covers")).hasSize(this.directory.coveredBy(provider).size());
		}
	}

	@Test
	void districtsAreSaidWhereItIsNotTheWholeMunicipality() {
		JsonNode covers = this.program.get(PROVIDERS + "/fvk-oslo-nord").at("/provider/covers/0");
		assertThat(covers.path("municipality").asString()).isEqualTo("no-0301");
		assertThat(covers.path("districts").valueStream().map(JsonNode::asString)).containsExactly("Bjerke", "Grorud",
				"Stovner");
	}

	@Test
	void anUnknownProviderIsAProblem() {
		assertThat(this.program.problem(404, PROVIDERS + "/zzyzx").toString()).doesNotContain("zzyzx");
	}

	private List<String> listed(String query) {
		return this.program.get(PROVIDERS + query)
			.path("providers")
			.valueStream()
			.map((provider) -> provider.path("id").asString())
			.toList();
	}

	private List<String> ids(Predicate<Provider> fits) {
		List<String> ids = this.directory.providers().stream().filter(fits).map(Provider::id).toList();
		assertThat(ids).isNotEmpty();
		return ids;
	}

}
