package no.pmto.directory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTests {

	@ParameterizedTest
	@CsvSource({ "Ålesund,Aalesund", "Ålesund,alesund", "Tromsø,TROMSO", "Tromsø,tromsoe", "Bergen,bergen kommune",
			"Ærø,aero", "Østre Toten,ostre  toten", "Møre-og-Romsdal,møre og romsdal", "Karasjok,Kárasjok",
			"Ulvik,Ulvik herad" })
	void spellingsOfOneNameMeet(String one, String other) {
		assertThat(Names.key(one)).isEqualTo(Names.key(other));
	}

	@ParameterizedTest
	@CsvSource({ "Bergen,Voss", "Os,Oslo", "Nes,Nesna" })
	void differentNamesStayApart(String one, String other) {
		assertThat(Names.key(one)).isNotEqualTo(Names.key(other));
	}

	@Test
	void aSlugIsPlainLetters() {
		assertThat(Names.slug("Østre Toten")).isEqualTo("ostre-toten");
		assertThat(Names.slug("Ærø")).isEqualTo("aero");
		assertThat(Names.slug("Ål")).isEqualTo("al");
		assertThat(Names.slug("Høje-Taastrup")).isEqualTo("hoje-taastrup");
	}

}
