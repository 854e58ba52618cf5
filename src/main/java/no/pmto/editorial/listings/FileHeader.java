package no.pmto.editorial.listings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvRecord;

/** The first line of a file: which column is which field, in any order. */
record FileHeader(List<ListingField> columns) {

	/** Reads it; where something is wrong, that is in {@code found}. */
	static Optional<FileHeader> of(CsvRecord header, CheckedFile found) {
		long line = header.getStartingLineNumber();
		List<ListingField> columns = new ArrayList<>();
		Set<ListingField> missing = EnumSet.allOf(ListingField.class);
		for (String name : header.getFields()) {
			Optional<ListingField> field = field(name.strip());
			if (field.isEmpty()) {
				found.add(new FileProblem(line, "", "editorial.directory.file.column-unknown", name.strip()));
			}
			else if (!missing.remove(field.get())) {
				found.add(new FileProblem(line, field.get().column(), "editorial.directory.file.column-twice", ""));
			}
			field.ifPresent(columns::add);
		}
		missing.forEach((field) -> found
			.add(new FileProblem(line, field.column(), "editorial.directory.file.column-missing", "")));
		return (found.problemCount() == 0) ? Optional.of(new FileHeader(columns)) : Optional.empty();
	}

	private static Optional<ListingField> field(String name) {
		String column = name.toLowerCase(Locale.ROOT);
		return Arrays.stream(ListingField.values()).filter((field) -> field.column().equals(column)).findFirst();
	}

	boolean fits(CsvRecord row) {
		return row.getFieldCount() <= this.columns.size();
	}

	/** Spreadsheets leave out the last cells of a row when they are empty. */
	ListingRow row(CsvRecord row) {
		Map<ListingField, String> fields = new EnumMap<>(ListingField.class);
		for (int at = 0; at < row.getFieldCount(); at++) {
			ListingField field = this.columns.get(at);
			fields.put(field, CellText.read(field, row.getField(at)));
		}
		return new ListingRow(fields);
	}

}
