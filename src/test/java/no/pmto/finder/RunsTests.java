package no.pmto.finder;

import java.util.Arrays;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RunsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "7|7", "1 2|1–2", "1 3|1, 3", "6 1 2 3 4|1–4, 6", "1 3 4 8 10 11 12|1, 3–4, 8, 10–12" })
	void neighbouringNumbersAreWrittenAsARun(String numbers, String written) {
		assertThat(Runs.of(new TreeSet<>(Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList())))
			.isEqualTo(written);
	}

}
