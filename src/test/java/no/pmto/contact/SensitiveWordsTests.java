package no.pmto.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import no.pmto.contact.Finding.Kind;
import no.pmto.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of words itself. */
class SensitiveWordsTests {

	private static final Set<String> KINDS = Set.of("diagnosis", "medication", "substance", "case_file", "self_harm",
			"abuse", "violence", "threat");

	private static final SensitiveWords WORDS = SensitiveWords.load();

	private final List<NamedCsvRecord> rows = rows();

	@Test
	void everyLanguageHasItsWords() {
		assertThat(Language.values()).allSatisfy(
				(language) -> assertThat(this.rows).filteredOn((row) -> row.getField("language").equals(language.tag()))
					.hasSizeGreaterThan(100));
	}

	@Test
	void everyRowSaysWhatItIs() {
		assertThat(this.rows).allSatisfy((row) -> {
			assertThat(row.getField("kind")).isIn(KINDS);
			assertThat(row.getField("danger")).isIn("true", "false");
			assertThat(row.getField("stem")).isNotBlank().doesNotContain("  ").isEqualTo(row.getField("stem").strip());
		});
	}

	@Test
	void noRowStandsTwice() {
		assertThat(this.rows.stream().map((row) -> List.of(row.getField("language"), row.getField("stem"))))
			.doesNotHaveDuplicates();
	}

	@Test
	void everyStemFindsItself() {
		assertThat(this.rows).allSatisfy((row) -> {
			String text = Arrays.stream(row.getField("stem").split("[ +~]"))
				.map((part) -> part.split("\\|")[0])
				.collect(Collectors.joining(" "));
			Kind kind = row.getField("danger").equals("true") ? Kind.DANGER : Kind.HEALTH;
			assertThat(SensitiveText.read(text, WORDS).findings()).extracting(Finding::kind).contains(kind);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "aggresjon, konflikt og raserianfall hver dag",
			"barnevernet, BUP, PPT og familievernkontoret", "behandling hos psykolog eller terapeut",
			"han slår søsteren og biter", "vi maser, kjefter og krangler", "jeg slår opp i boka",
			"det er synd og skade", "å kutte ut godteri", "drepe tid", "sønnen vår er voldelig mot lillebror",
			"his violent outbursts", "barn som står i fare for å få atferdsproblemer", "tasks to do", "med fuld kraft",
			"it is an odd question", "we kill time, we cut costs", "en hård nyser slår sig ned",
			"full uke, ikke krefter igjen", "foreldreveiledning og problematferd", "adfærd, grænser og skæld ud",
			"behaviour, tantrums and nagging" })
	void theOrdinaryWordsOfInquiriesPass(String text) {
		assertThat(SensitiveText.read(text, WORDS).isClear()).isTrue();
	}

	private static List<NamedCsvRecord> rows() {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(Path.of("db/reference/sensitive_words.csv"))) {
			return rows.stream().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
