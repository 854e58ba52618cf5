package no.pmto.editorial.listings;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * The directory as a file that can be changed and sent in again; unchanged it changes
 * nothing.
 */
final class DirectoryExport {

	/**
	 * Excel takes a file for windows-1252 unless a BOM says otherwise; in Norwegian and
	 * Danish it puts a row without semicolons into one single cell.
	 */
	private static final String BOM = "\ufeff";

	private static final char SEPARATOR = ';';

	private DirectoryExport() {
	}

	static String of(Collection<ListingRow> rows) {
		StringWriter file = new StringWriter().append(BOM);
		CsvWriter writer = CsvWriter.builder().fieldSeparator(SEPARATOR).bufferSize(0).build(file);
		writer.writeRecord(Arrays.stream(ListingField.values()).map(ListingField::column).toList());
		rows.forEach((row) -> writer.writeRecord(Arrays.stream(ListingField.values())
			.map((field) -> CellText.written(Objects.requireNonNullElse(row.get(field), "")))
			.toList()));
		return file.toString();
	}

}
