package no.pmto.contact;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import no.bekk.bekkopen.person.Fodselsnummer;
import no.bekk.bekkopen.person.FodselsnummerCalculator;
import no.pmto.contact.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which digits are an identity number. The numbers are made up, or of people born in the
 * 19th century.
 */
class IdentityNumbersTests {

	@ParameterizedTest
	@ValueSource(strings = { "11832083323", "118320 83323", "118320-83323", "11 83 20 83323", "11.83.20-83323",
			"11.83.20 833 23", "11/83/20 83323", "118320\u00a083323", "118320 – 83323", "1 1 8 3 2 0 8 3 3 2 3",
			"１１８３２０ ８３３２３", "118320\u200b83323", "1183\u00ad2083323", "11,83,20,83323", "118320\n83323",
			"11.83.2020 83323" })
	void aNumberIsFoundHoweverItIsSpaced(String number) {
		assertThat(found("nr " + number + " takk")).containsExactly(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "08036554577", "43049959681", "09487063247", "12681989550", "24647263271", "45928720393",
			"16841960436", "98589744217" })
	void everySeriesIsKnown(String number) {
		assertThat(found(number)).containsExactly(number);
	}

	@Test
	void everyNumberThatTheLibraryMakesForADayIsFound() {
		Date day = new Date(0);
		Stream
			.of(FodselsnummerCalculator.getManyFodselsnummerForDate(day),
					FodselsnummerCalculator.getManyDNumberFodselsnummerForDate(day),
					FodselsnummerCalculator.getManySyntheticFodselsnummerForDate(day),
					FodselsnummerCalculator.getManySyntheticDNumberFodselsnummerForDate(day))
			.flatMap(List::stream)
			.map(Fodselsnummer::getValue)
			.forEach((number) -> assertThat(found(number)).containsExactly(number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "080365 54578", "08036554578", "08.03.65-45577" })
	void aNumberWithAWrongDigitOrTwoSwappedIsStillOne(String number) {
		assertThat(found(number)).containsExactly(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "120495-5123", "1204955123", "12 04 95 5123", "12.04.95-5123", "12/04/95 5123",
			"12041895-5123", "12.04.1895-5123", "120495\u20115123", "1 2 0 4 9 5 5 1 2 3", "720495-5123" })
	void aDanishNumberIsFound(String number) {
		assertThat(found("cpr " + number + ".")).containsExactly(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "+47 23 20 58 00", "004723205800", "+4723205800", "+45 35 55 55 57", "0045 70113131",
			"900 12 345", "22 33 44 55 / 66 77 88 99", "tlf. 10 12 14 16, 18 20 22 24", "020 7946 0123",
			"+31 10 123 45 67", "+46 8-123 456 78", "08-123 456 78", "116 111, 116 123" })
	void telephoneNumbersPass(String text) {
		assertThat(found(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "974 760 673", "org.nr. 998447356", "CVR 29190909", "1503.12.34567", "NO93 8601 1117 947",
			"DK50 0040 0440 1162 43", "reg. 1551 kontonr. 4512345", "EAN 5798001234567", "ISBN 978-82-93406-12-4",
			"24.11.2026", "24.11.26 og 25.11.26", "01.01.2026-31.12.2026", "01.01.26-31.12.26", "10.12.2026 1430",
			"2026-11-24 14:30:25", "2026-11-10 12:10:11", "5003 Bergen, 5265 Ytre Arna", "1 250 000,00 kr", "17.5.1",
			"2026/104233-7", "59.913868, 10.752245", "møte-ID 884 2210 5513", "12345678901234567890", "1 2 3 4 5 6 7 8",
			"3-12 år, 12-16 foreldre, 2,5 timer" })
	void otherNumbersPass(String text) {
		assertThat(found(text)).isEmpty();
	}

	@Test
	void digitsBesideANumberDoNotHideIt() {
		assertThat(found("5003 118320 83323 0650")).containsExactly("118320 83323");
		assertThat(found("fnr11832083323x")).containsExactly("11832083323");
	}

	@Test
	void severalNumbersAreFound() {
		assertThat(found("11832083323, 02822254805 og 120495-5123")).containsExactly("11832083323", "02822254805",
				"120495-5123");
	}

	private static List<String> found(String text) {
		SensitiveText read = SensitiveText.read(text, new SensitiveWords(List.of()));
		assertThat(read.findings()).allMatch((finding) -> finding.kind() == Kind.IDENTITY_NUMBER);
		return read.findings().stream().map((finding) -> text.substring(finding.start(), finding.end())).toList();
	}

}
