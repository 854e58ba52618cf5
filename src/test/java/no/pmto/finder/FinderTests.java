package no.pmto.finder;

import java.time.LocalDate;
import java.util.List;

import no.pmto.directory.Coordinate;
import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.MunicipalityId;
import no.pmto.directory.Place;
import no.pmto.directory.PlaceName;
import no.pmto.directory.PostalCode;
import no.pmto.finder.FinderAnswer.Ambiguous;
import no.pmto.finder.FinderAnswer.Candidate;
import no.pmto.finder.FinderAnswer.Found;
import no.pmto.finder.FinderAnswer.Invalid;
import no.pmto.finder.FinderAnswer.Problem;
import no.pmto.finder.FinderAnswer.Reason;
import no.pmto.finder.FinderAnswer.Subject;
import no.pmto.finder.FinderAnswer.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finder on a directory of five municipalities; {@link WholeDirectoryTests} has the
 * real ones.
 */
class FinderTests {

	private static final Municipality BERGEN = municipality(Country.NO, "4601", "Bergen", "Vestland");

	private static final Municipality SORTLAND = municipality(Country.NO, "1870", "Sortland", "Nordland");

	private static final Municipality SYDDJURS = municipality(Country.DK, "0706", "Syddjurs", "Region Midtjylland");

	private static final Municipality HEROY_SOUTH = municipality(Country.NO, "1515", "Herøy", "Møre og Romsdal");

	private static final Municipality HEROY_NORTH = municipality(Country.NO, "1818", "Herøy", "Nordland");

	private static final Candidate BERGEN_5003 = new Candidate(BERGEN,
			new PlaceName("5003 Bergen", PlaceName.Kind.PLACE, BERGEN.id()));

	private final Finder finder = new Finder(new Directory(
			List.of(BERGEN, SORTLAND, SYDDJURS, HEROY_SOUTH, HEROY_NORTH),
			List.of(place(Country.NO, "5003", "Bergen", BERGEN), place(Country.NO, "8400", "Sortland", SORTLAND),
					place(Country.DK, "8400", "Ebeltoft", SYDDJURS), place(Country.NO, "5265", "Ytre Arna", BERGEN)),
			List.of(), List.of(), List.of(), LocalDate.EPOCH));

	@ParameterizedTest
	@ValueSource(strings = { "5003", " 5003 ", "5003 Bergen", "5003, bergen", "5003.", "(5003)", "«Bergen»", "N-5003",
			"NO 5003", "no5003", "５００３", "5003\t", "bergen", "Bergen kommune", "BERGEN", "Ytre Arna", "ytre-arna",
			"5265" })
	void bergenIsFound(String typed) {
		assertThat(answer(typed)).isEqualTo(new Found(BERGEN, null, null));
	}

	@Test
	void aCodeOfBothCountriesSaysSo() {
		assertThat(this.finder.answer("8400", null, Country.NO)).isEqualTo(new Found(SORTLAND, SYDDJURS, null));
		assertThat(this.finder.answer("8400", null, Country.DK)).isEqualTo(new Found(SYDDJURS, SORTLAND, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "DK-8400", "dk 8400", "D-8400", "8400 Ebeltoft", "8400 syddjurs" })
	void whatIsTypedBesideACodeDecidesTheCountry(String typed) {
		assertThat(answer(typed)).isEqualTo(new Found(SYDDJURS, null, null));
	}

	@Test
	void theChosenCountryDecides() {
		assertThat(this.finder.answer("8400", Country.DK, Country.NO)).isEqualTo(new Found(SYDDJURS, null, null));
	}

	@Test
	void aCodeOfTheOtherCountryAloneIsFoundThere() {
		assertThat(this.finder.answer("5003", null, Country.DK)).isEqualTo(new Found(BERGEN, null, null));
	}

	@Test
	void aNameOfTwoMunicipalitiesIsAChoice() {
		assertThat(answer("heroy")).isEqualTo(new Ambiguous(Reason.NAME,
				List.of(new Candidate(HEROY_SOUTH, null), new Candidate(HEROY_NORTH, null))));
	}

	@ParameterizedTest
	@CsvSource({ "500,DIGITS", "50033,DIGITS", "5 003 0,DIGITS", "'',EMPTY", "'   ',EMPTY", "😀,NONSENSE",
			"?!,NONSENSE" })
	void whatCannotBeReadSaysWhy(String typed, Problem problem) {
		assertThat(answer(typed)).isInstanceOfSatisfying(Invalid.class,
				(invalid) -> assertThat(invalid.problem()).isEqualTo(problem));
	}

	@Test
	void halfACodeOffersThePlacesThatBeginSo() {
		assertThat(answer("500")).isEqualTo(new Invalid(Problem.DIGITS, List.of(BERGEN_5003)));
		assertThat(answer("50033")).isEqualTo(new Invalid(Problem.DIGITS, List.of(BERGEN_5003)));
		assertThat(answer("5009")).isEqualTo(new Unknown(Subject.CODE, List.of(BERGEN_5003)));
	}

	@Test
	void controlCharactersAreNonsenseAndLongTextIsLong() {
		assertThat(answer("\u0000\u0007")).isEqualTo(new Invalid(Problem.NONSENSE, List.of()));
		assertThat(answer("a".repeat(10_000))).isEqualTo(new Invalid(Problem.LONG, List.of()));
	}

	@Test
	void fourDigitsWithoutAPlaceAreUnknown() {
		assertThat(answer("9999")).isEqualTo(new Unknown(Subject.CODE, List.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "abcd", "or 1=1; drop table page; --", "Zz" })
	void aNameOfNoPlaceIsUnknown(String typed) {
		assertThat(answer(typed)).isEqualTo(new Unknown(Subject.NAME, List.of()));
	}

	@ParameterizedTest
	@CsvSource({ "Bergn,Bergen", "Begren,Bergen", "Ebeltft,Ebeltoft", "Sortlnad,Sortland", "Syddjur,Syddjurs" })
	void aMisspeltNameIsCorrectedAndSaysSo(String typed, String name) {
		assertThat(answer(typed)).isInstanceOfSatisfying(Found.class,
				(found) -> assertThat(found.corrected().name()).isEqualTo(name));
	}

	private FinderAnswer answer(String typed) {
		return this.finder.answer(typed, null, Country.NO);
	}

	private static Municipality municipality(Country country, String number, String name, String county) {
		return new Municipality(new MunicipalityId(country, number), name, null, county, new Coordinate(60, 5), true);
	}

	private static Place place(Country country, String code, String name, Municipality municipality) {
		return new Place(new PostalCode(country, code), name, List.of(municipality.id()), new Coordinate(60, 5));
	}

}
