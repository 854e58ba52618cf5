package no.pmto.finder;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import no.pmto.SiteTest;
import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.MunicipalityId;
import no.pmto.directory.ProviderType;
import no.pmto.finder.FinderAnswer.Ambiguous;
import no.pmto.finder.FinderAnswer.Candidate;
import no.pmto.finder.FinderAnswer.Found;
import no.pmto.site.Editions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The finder on everything the site knows. */
@SiteTest
class WholeDirectoryTests {

	@Autowired
	private Editions editions;

	private Directory directory;

	private Finder finder;

	@BeforeEach
	void open() {
		this.directory = this.editions.current().part(Directory.class);
		this.finder = new Finder(this.directory);
	}

	@Test
	void everyMunicipalityIsFoundByEachOfItsNames() {
		List<Municipality> all = this.directory.municipalities();
		assertThat(all).hasSize(357 + 98 + 2);
		for (Municipality municipality : all) {
			for (String name : List.of(municipality.name(), municipality.name().toUpperCase(),
					municipality.name() + " kommune", municipality.name() + ", " + municipality.county())) {
				assertThat(municipalities(answer(name))).as(name).contains(municipality.id());
			}
			assertThat(municipalities(answer(municipality.name() + ", " + municipality.county()))).as("with its county")
				.containsExactly(municipality.id());
			this.directory.furtherNames(municipality.id())
				.forEach((name) -> assertThat(municipalities(answer(name.name()))).as(name.name())
					.contains(municipality.id()));
		}
	}

	@Test
	void aNameOfOneMunicipalityOnlyLeadsStraightThere() {
		for (Municipality municipality : this.directory.municipalities()) {
			if (this.directory.names().named(municipality.name()).size() == 1) {
				assertThat(answer(municipality.name())).isEqualTo(new Found(municipality, null, null));
			}
		}
	}

	/**
	 * The files say where a former municipality went; a small part that went elsewhere
	 * does not count.
	 */
	@Test
	void everyFormerMunicipalityLeadsToTodays() throws IOException {
		List<String[]> rows = csv("former_municipalities_no.csv");
		Set<String> whole = rows.stream()
			.filter((row) -> row[5].equals("whole"))
			.map((row) -> row[0] + row[1])
			.collect(Collectors.toCollection(HashSet::new));
		int checked = 0;
		for (String[] row : rows) {
			boolean smallPart = row[5].equals("part") && (whole.contains(row[0] + row[1]) || row[1].equals("Ålesund"));
			if (!smallPart) {
				assertThat(municipalities(answer(row[1]))).as(row[1]).contains(new MunicipalityId(Country.NO, row[3]));
				checked++;
			}
		}
		assertThat(checked).isGreaterThan(480);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Nedre Eiker|Drammen", "Lenvik|Senja", "Søgne|Kristiansand", "sogne|Kristiansand",
					"Tromso|Tromsø", "Aalesund|Ålesund", "alesund|Ålesund", "Å i Lofoten|Moskenes", "Å|Moskenes",
					"bergen kommune|Bergen", "Guovdageaidnu|Kautokeino", "Porsáŋgu|Porsanger", "Porsanki|Porsanger",
					"Kobenhavn|København", "Københavns Kommune|København", "Copenhagen|København", "Aarhus|Aarhus",
					"Århus|Aarhus", "Grünerløkka|Oslo", "Herøy, Nordland|Herøy", "Våler (Østfold)|Våler",
					"Våler i Innlandet|Våler", "Våler i Solør|Våler", "Bø i Vesterålen|Bø", "Nes, Akershus|Nes",
					"Bergen 5003|Bergen", "0150 Oslo, Norge|Oslo", "8400 Ebeltoft Danmark|Syddjurs", "50 03|Bergen",
					"2000 Frederiksberg|Frederiksberg", "9170|Svalbard", "Longyearbyen|Svalbard", "0010|Oslo" })
	void whatPeopleTypeIsFound(String typed, String municipality) {
		assertThat(answer(typed)).isInstanceOfSatisfying(Found.class, (found) -> {
			assertThat(found.municipality().name()).isEqualTo(municipality);
			assertThat(found.corrected()).isNull();
		});
	}

	@ParameterizedTest
	@CsvSource({ "Bergn,Bergen", "Trondhjeim,Trondheim", "Stavange,Stavanger", "Frederiksbreg,Frederiksberg",
			"Lilehamer,Lillehammer", "Ebeltof,Syddjurs" })
	void aMisspeltNameIsCorrected(String typed, String municipality) {
		assertThat(answer(typed)).isInstanceOfSatisfying(Found.class, (found) -> {
			assertThat(found.municipality().name()).isEqualTo(municipality);
			assertThat(found.corrected()).isNotNull();
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Herøy|NAME|Herøy, Herøy", "Våler|NAME|Våler, Våler", "Tysfjord|NAME|Hamarøy, Narvik",
					"Snillfjord|NAME|Heim, Hitra, Orkland", "Kristiansnd|SPELLING|Kristiansand, Kristiansund",
					"Bø|NAME|Bø, Midt-Telemark, Seljord", "Nykøbing|BEGINNING|Guldborgsund, Morsø, Odsherred" })
	void severalThingsOfOneNameAreAChoice(String typed, String reason, String municipalities) {
		assertThat(answer(typed)).isInstanceOfSatisfying(Ambiguous.class, (choice) -> {
			assertThat(choice.reason()).hasToString(reason);
			assertThat(choice.candidates().stream().map((candidate) -> candidate.municipality().name()).sorted())
				.containsExactly(municipalities.split(", "));
		});
	}

	@Test
	void aCountyLeadsToItsMunicipalities() {
		assertThat(municipalities(answer("Vestland"))).hasSize(43).contains(new MunicipalityId(Country.NO, "4601"));
		assertThat(municipalities(answer("Region Nordjylland"))).hasSize(11);
	}

	@Test
	void theFamilyCounsellingOfficesOfACodeAreExactlyThoseThatCoverItsMunicipality() throws IOException {
		Set<String> listed = csv("coverage.csv").stream()
			.filter((row) -> row[0].startsWith("fvk-"))
			.map((row) -> row[2] + " " + row[0])
			.collect(Collectors.toSet());
		Set<String> answered = new HashSet<>();
		for (Municipality municipality : this.directory.municipalities()) {
			if (municipality.governed() && municipality.id().country() == Country.NO) {
				LocalHelp.in(municipality, this.directory, this.directory.reviewedOn())
					.familyCounselling()
					.forEach((office) -> answered.add(municipality.id().number() + " " + office.provider().id()));
			}
		}
		assertThat(answered).isEqualTo(listed);
	}

	@Test
	void everyMunicipalityHasOthersNearIt() {
		for (Municipality municipality : this.directory.municipalities()) {
			if (municipality.governed()) {
				assertThat(this.directory.near(municipality.id())).as(municipality.name())
					.hasSizeGreaterThanOrEqualTo(5)
					.allMatch((near) -> near.id().country() == municipality.id().country())
					.doesNotContain(municipality);
			}
		}
		assertThat(this.directory.near(new MunicipalityId(Country.NO, "4601"))).extracting(Municipality::name)
			.contains("Øygarden", "Askøy", "Osterøy", "Bjørnafjorden");
	}

	@Test
	void theNearestAreReallyTheNearest() {
		for (Municipality municipality : this.directory.municipalities()) {
			List<String> measured = this.directory.providers()
				.stream()
				.filter((provider) -> provider.type() == ProviderType.FAMILY_COUNSELLING)
				.map((provider) -> provider.coordinate().kilometresTo(municipality.mainPlace()))
				.sorted()
				.limit(5)
				.map((kilometres) -> "%.6f".formatted(kilometres))
				.toList();
			assertThat(this.directory.nearest(ProviderType.FAMILY_COUNSELLING, Country.NO, municipality.mainPlace(), 5)
				.stream()
				.map((found) -> "%.6f".formatted(found.kilometres()))).isEqualTo(measured);
		}
	}

	private FinderAnswer answer(String typed) {
		return this.finder.answer(typed, null, Country.NO);
	}

	private static List<MunicipalityId> municipalities(FinderAnswer answer) {
		return switch (answer) {
			case Found found -> List.of(found.municipality().id());
			case Ambiguous choice ->
				choice.candidates().stream().map(Candidate::municipality).map(Municipality::id).toList();
			default -> List.of();
		};
	}

	private static List<String[]> csv(String name) throws IOException {
		try (BufferedReader file = Files.newBufferedReader(Path.of("db/reference", name))) {
			return file.lines().skip(1).map((line) -> line.split(",")).toList();
		}
	}

}
