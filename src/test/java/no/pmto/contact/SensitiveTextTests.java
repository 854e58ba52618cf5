package no.pmto.contact;

import java.util.List;

import no.pmto.contact.Finding.Kind;
import no.pmto.contact.SensitiveText.Passage;
import no.pmto.contact.SensitiveWord.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The guard on a list of a few words. */
class SensitiveTextTests {

	private static final SensitiveWords WORDS = new SensitiveWords(
			List.of(health("angst", Match.PREFIX), health("syndrom", Match.CONTAINS), health("ODD", Match.EXACT),
					health("rus", Match.WORD), health("kræft", Match.PREFIX), health("søvnvansk", Match.PREFIX),
					health("får medisin", Match.PREFIX), SensitiveWord.of("faren|mor+slår", Match.WORD, true),
					SensitiveWord.of("ta|tar livet av", Match.WORD, true)));

	@Test
	void thePlacesAreThoseOfTheTextAsWritten() {
		SensitiveText text = read("Hei 😀! Hun har ANGSTLIDELSE.");
		assertThat(text.findings()).containsExactly(new Finding(Kind.HEALTH, 16, 28));
		assertThat(text.passages()).containsExactly(new Passage("Hei 😀! Hun har ", null),
				new Passage("ANGSTLIDELSE", Kind.HEALTH), new Passage(".", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Downsyndromet", "rus", "Rus", "ODD", "angst\u00adlidelse", "an\u200bgst", "ÁNGST",
			"ａｎｇｓｔ", "søvnvansker", "so\u0338vnvansker", "sovnvansker", "soevnvansker", "sövnvansker", "får medisin",
			"faar ikke noe medisin", "kræft", "KRÆFT", "får daglig\u00a0medisiner" })
	void aWordIsFoundHoweverItIsWritten(String written) {
		assertThat(read(written).has(Kind.HEALTH)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "langstrakt", "Odd", "odd", "russ", "Han får. Medisin koster",
			"får vi alle nok av medisin", "Mør slår", "kraft", "" })
	void otherWordsPass(String written) {
		assertThat(read(written).isClear()).isTrue();
	}

	@Test
	void whoHitsDecides() {
		assertThat(read("Faren slår").has(Kind.DANGER)).isTrue();
		assertThat(read("Mor ofte slår").has(Kind.DANGER)).isTrue();
		assertThat(read("Mor sier han slår").isClear()).isTrue();
		assertThat(read("Han slår faren").isClear()).isTrue();
	}

	@Test
	void aPhraseIsMarkedWhole() {
		String text = "Hun vil ta sitt eget livet av dage";
		assertThat(read(text).passages()).contains(new Passage("ta sitt eget livet av", Kind.DANGER));
	}

	@Test
	void ofTwoKindsInOnePlaceTheGraverIsTold() {
		assertThat(read("Faren angst slår").findings()).containsExactly(new Finding(Kind.DANGER, 0, 16));
	}

	@Test
	void aTextWithNothingInItIsClear() {
		SensitiveText text = read("Når begynner kurset?");
		assertThat(text.isClear()).isTrue();
		assertThat(text.passages()).containsExactly(new Passage("Når begynner kurset?", null));
		assertThat(read("").passages()).isEmpty();
	}

	private static SensitiveText read(String text) {
		return SensitiveText.read(text, WORDS);
	}

	private static SensitiveWord health(String stem, Match match) {
		return SensitiveWord.of(stem, match, false);
	}

}
