package no.pmto.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.pmto.directory.Coordinate;
import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.MunicipalityId;
import no.pmto.directory.Place;
import no.pmto.directory.PostalCode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is typed, the finder answers, over every postal code and place of both
 * countries.
 */
class FinderPropertyTests {

	private static final Directory DIRECTORY = directory();

	private final Finder finder = new Finder(DIRECTORY);

	@Property(tries = 10_000)
	void anyTextGetsOneOfTheFourAnswers(@ForAll("typed") String typed, @ForAll Country likely) {
		FinderAnswer answer = this.finder.answer(typed, null, likely);
		switch (answer) {
			case FinderAnswer.Found found -> assertThat(DIRECTORY.municipality(found.municipality().id())).isPresent();
			case FinderAnswer.Ambiguous choice -> assertThat(choice.candidates()).hasSizeGreaterThan(1);
			case FinderAnswer.Unknown unknown -> assertThat(unknown.subject()).isNotNull();
			case FinderAnswer.Invalid invalid -> assertThat(invalid.problem()).isNotNull();
		}
	}

	/** A place's name, or its code, with something done to it; and plain noise. */
	@Provide
	Arbitrary<String> typed() {
		List<Place> places = DIRECTORY.places();
		Arbitrary<String> names = Arbitraries.of(places).map(Place::name);
		Arbitrary<String> codes = Arbitraries.of(places).map((place) -> place.code().digits());
		Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(120);
		Arbitrary<String> mangled = Combinators.combine(names, Arbitraries.integers().between(0, 30), noise)
			.as((name, at, with) -> new StringBuilder(name).insert(Math.min(at, name.length()), with).toString());
		Arbitrary<String> shortened = Combinators.combine(names, Arbitraries.integers().between(0, 30))
			.as((name, at) -> new StringBuilder(name).deleteCharAt(Math.min(at, name.length() - 1)).toString());
		Arbitrary<String> both = Combinators.combine(codes, names).as((code, name) -> code + " " + name);
		return Arbitraries.oneOf(noise, names, codes, mangled, shortened, both,
				Arbitraries.strings().numeric().ofMaxLength(9));
	}

	private static Directory directory() {
		Map<MunicipalityId, Municipality> municipalities = new LinkedHashMap<>();
		List<Place> places = new ArrayList<>();
		for (Country country : Country.values()) {
			rows("postal_codes_" + country.code() + ".csv").forEach((row) -> {
				MunicipalityId id = new MunicipalityId(country, row[2]);
				Coordinate at = new Coordinate(60, 10);
				municipalities.putIfAbsent(id, new Municipality(id, row[3], null, row[4], at, true));
				places.add(new Place(new PostalCode(country, row[0]), row[1], List.of(id), at));
			});
		}
		assertThat(places).hasSize(5122 + 1156);
		return new Directory(municipalities.values(), places, List.of(), List.of(), List.of(), LocalDate.EPOCH);
	}

	private static Stream<String[]> rows(String file) {
		try {
			return Files.readAllLines(Path.of("db/reference", file)).stream().skip(1).map((line) -> line.split(","));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
