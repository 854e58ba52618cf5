package no.pmto.editorial;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import no.pmto.editorial.listings.ListingField;

/** The exported directory in somebody's spreadsheet. */
public final class DirectoryCsv {

	private final List<List<String>> rows = new ArrayList<>();

	public DirectoryCsv(String exported) {
		try (CsvReader<CsvRecord> records = CsvReader.builder()
			.fieldSeparator(';')
			.ofCsvRecord(exported.replaceFirst("^\ufeff", ""))) {
			records.forEach((record) -> this.rows.add(new ArrayList<>(record.getFields())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes into one cell of a listing. */
	public DirectoryCsv with(String id, ListingField field, String text) {
		this.rows.stream().filter((row) -> row.getFirst().equals(id)).forEach((row) -> row.set(field.ordinal(), text));
		return this;
	}

	/** Deletes the listings with such ids. */
	public DirectoryCsv without(Predicate<String> id) {
		this.rows.removeIf((row) -> id.test(row.getFirst()));
		return this;
	}

	public byte[] saved() {
		StringWriter file = new StringWriter();
		CsvWriter writer = CsvWriter.builder().fieldSeparator(';').bufferSize(0).build(file);
		this.rows.forEach(writer::writeRecord);
		return file.toString().getBytes(StandardCharsets.UTF_8);
	}

}
