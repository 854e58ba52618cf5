package no.pmto.editorial.numbers;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;
import no.pmto.consent.Count;

/**
 * Writes a table as CSV for a spreadsheet: semicolons, and a byte order mark before them.
 * A number stands there as on the page, and as the least and the most it can be.
 */
final class SheetCsv {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** What a spreadsheet would calculate. */
	private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");

	private SheetCsv() {
	}

	static String of(Sheet sheet) {
		StringWriter table = new StringWriter();
		table.append(BYTE_ORDER_MARK);
		CsvWriter writer = CsvWriter.builder().fieldSeparator(';').bufferSize(0).build(table);
		writer.writeRecord(header(sheet));
		sheet.lines().forEach((line) -> writer.writeRecord(record(sheet, line)));
		return table.toString();
	}

	private static List<String> header(Sheet sheet) {
		List<String> header = new ArrayList<>(List.of("id", "name"));
		if (sheet.asksForOffer()) {
			header.add("pmto_documented");
		}
		sheet.columns().forEach((column) -> header.addAll(List.of(column, column + "_at_least", column + "_at_most")));
		return header;
	}

	private static List<String> record(Sheet sheet, Line line) {
		List<String> record = new ArrayList<>(List.of(text(line.id()), text(line.label())));
		if (sheet.asksForOffer()) {
			record.add((line.documented() != null) ? (line.documented() ? "yes" : "no") : "");
		}
		for (Count count : line.counts()) {
			record.addAll(List.of(count.toString(), Long.toString(count.atLeast()), Long.toString(count.atMost())));
		}
		return record;
	}

	private static String text(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

}
