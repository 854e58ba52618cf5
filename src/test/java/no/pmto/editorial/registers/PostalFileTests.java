package no.pmto.editorial.registers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Bring's register as it is written, and as it should not be. */
class PostalFileTests {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final Set<String> KNOWN = Set.of("0301", "3201", "2100", "5632", "5622");

	@Test
	void theOriginalFormIsRead() {
		PostalFile file = read("0001\tOSLO\t0301\tOSLO\tP\r\n9991\tBÅTSFJORD\t5632\tBÅTSFJORD\tB\r\n"
				+ "9171\tLONGYEARBYEN\t2100\tSVALBARD\tP\r\n9700\tLAKSELV\t5622\tPORSANGER PORSÁNGU PORSANKI\tG\r\n");
		assertThat(file.problems()).isEmpty();
		assertThat(file.lines()).hasSize(4)
			.contains(new PostalLine("9991", "BÅTSFJORD", "5632"), new PostalLine("9171", "LONGYEARBYEN", "2100"));
	}

	@Test
	void aFileSavedAsUtf8IsReadToo() {
		String text = "\uFEFF9991\tBÅTSFJORD\t5632\tBÅTSFJORD\tB\n";
		assertThat(PostalFile.read(text.getBytes(StandardCharsets.UTF_8), KNOWN).lines())
			.containsExactly(new PostalLine("9991", "BÅTSFJORD", "5632"));
	}

	@Test
	void everyProblemHasItsLineItsColumnAndItsReason() {
		PostalFile file = read("0001\tOSLO\t0301\tOSLO\tP\r\n001\tOSLO\t0301\tOSLO\tP\r\n0002\t\t0301\tOSLO\tP\r\n"
				+ "0003\tOSLO\t9999\tOSLO\tP\r\n0004\tOSLO\t0301\tOSLO\tX\r\n0001\tOSLO\t0301\tOSLO\tP\r\n"
				+ "0005;OSLO;0301;OSLO;P\r\n0006\t<b>OSLO\t0301\tOSLO\tP\r\n");
		assertThat(file.problems()).extracting(FileProblem::line, FileProblem::column, FileProblem::reason)
			.containsExactly(problem(2, 1, "code"), problem(3, 2, "place"), problem(4, 3, "municipality"),
					problem(5, 5, "category"), problem(6, 1, "twice"), problem(7, 0, "columns"),
					problem(8, 2, "place"));
	}

	private static Tuple problem(int line, int column, String reason) {
		return Tuple.tuple(line, column, reason);
	}

	@Test
	void anEmptyFileIsNoRegister() {
		assertThat(read("").problems()).containsExactly(FileProblem.ofFile("empty"));
		assertThat(read("\r\n \r\n").problems()).containsExactly(FileProblem.ofFile("empty"));
	}

	@Test
	void garbageIsRefusedAndNothingBreaks() {
		Random random = new Random(11);
		for (int round = 0; round < 300; round++) {
			byte[] bytes = new byte[random.nextInt(2000)];
			random.nextBytes(bytes);
			assertThat(PostalFile.read(bytes, KNOWN).problems()).isNotEmpty();
		}
	}

	@Test
	void placesAreWrittenAsPeopleWriteThem() {
		PlaceSpelling spelling = new PlaceSpelling(List.of("Mo i Rana", "Bø i Telemark"));
		assertThat(List.of("MO I RANA", "OS I ØSTERDALEN", "NORD-ODAL", "SANDE PÅ ØYA", "I DALEN"))
			.extracting(spelling::of)
			.containsExactly("Mo i Rana", "Os i Østerdalen", "Nord-Odal", "Sande på Øya", "I Dalen");
	}

	private static PostalFile read(String text) {
		return PostalFile.read(text.getBytes(WINDOWS), KNOWN);
	}

}
