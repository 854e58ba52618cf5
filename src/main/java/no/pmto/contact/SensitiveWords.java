package no.pmto.contact;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import no.pmto.contact.SensitiveWord.Match;

/**
 * The reviewed list of words that tell of health, treatment, abuse and danger, in all
 * three languages at once.
 */
final class SensitiveWords {

	private static final String FILE = "/db/reference/sensitive_words.csv";

	private final StemIndex index;

	SensitiveWords(List<SensitiveWord> words) {
		this.index = new StemIndex(words);
	}

	/** Loads {@code db/reference/sensitive_words.csv}. */
	static SensitiveWords load() {
		try (InputStream in = Objects.requireNonNull(SensitiveWords.class.getResourceAsStream(FILE), FILE);
				CsvReader<NamedCsvRecord> rows = CsvReader.builder()
					.ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return new SensitiveWords(rows.stream().map(SensitiveWords::word).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static SensitiveWord word(NamedCsvRecord row) {
		Match match = Match.valueOf(row.getField("match").toUpperCase(Locale.ROOT));
		return SensitiveWord.of(row.getField("stem"), match, row.getField("danger").equals("true"));
	}

	/** The words of the list in a text; they may overlap. */
	List<Finding> in(String text) {
		List<Token> tokens = Token.in(text);
		List<Finding> found = new ArrayList<>();
		for (int at = 0; at < tokens.size(); at++) {
			Token token = tokens.get(at);
			for (SensitiveWord word : this.index.beginningWith(token)) {
				int end = word.endOfPhrase(tokens, at);
				if (end >= 0) {
					found.add(new Finding(word.kind(), token.start(), end));
				}
			}
		}
		return found;
	}

}
