package no.pmto.contact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import no.pmto.contact.Finding.Kind;
import no.pmto.site.Language;

/**
 * A message of the labelled set.
 *
 * @param kinds what a careful reader finds in it
 * @param heldOut every third row: measured apart; whoever changes the list of words does
 * not look at what is missed or wrong among them
 */
record LabelledMessage(Language language, String text, Set<Kind> kinds, boolean heldOut) {

	static List<LabelledMessage> in(Language language) {
		Path file = Path.of("src/test/resources/contact/messages_" + language.tag() + ".csv");
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
			List<NamedCsvRecord> all = rows.stream().toList();
			return IntStream.range(0, all.size()).mapToObj((row) -> of(language, all.get(row), row % 3 == 2)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static LabelledMessage of(Language language, NamedCsvRecord row, boolean heldOut) {
		Set<Kind> kinds = Arrays.stream(row.getField("kinds").split(" "))
			.filter((kind) -> !kind.isEmpty())
			.map(Kind::valueOf)
			.collect(Collectors.toSet());
		return new LabelledMessage(language, row.getField("text"), kinds, heldOut);
	}

}
