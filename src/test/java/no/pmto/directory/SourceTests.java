package no.pmto.directory;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@ParameterizedTest
	@CsvSource({ "2026-04-07,true", "2025-11-24,true", "2025-11-23,false", "2025-11,true", "2025-10,false", "2025,true",
			"2024,false", ",false" })
	void aSourceIsRecentForTwelveMonths(String date, boolean recent) {
		assertThat(new Source("https://www.bufdir.no/a", date).recentOn(TODAY)).isEqualTo(recent);
	}

}
