package no.pmto.editorial.listings;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import no.pmto.directory.Directory;
import no.pmto.editorial.listings.ListingProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Goes through one file with a whole directory, row by row. */
final class FileCheck {

	static final int MOST_ROWS = 10_000;

	private static final int EVERY = 100;

	private final ListingCheck check;

	private final DirectoryCheck together;

	private final Map<String, ListingRow> active;

	private final IntConsumer progress;

	private final LostLetters lost = new LostLetters();

	private final CheckedFile found = new CheckedFile();

	private FileCheck(ListingCheck check, Directory directory, Map<String, ListingRow> active, IntConsumer progress) {
		this.check = check;
		this.together = new DirectoryCheck(directory);
		this.active = active;
		this.progress = progress;
	}

	/**
	 * Checks a file.
	 * @param active the listings there are, by id
	 * @param progress is told now and then how many rows are done
	 */
	static CheckedFile check(byte[] file, ListingCheck check, Directory directory, Map<String, ListingRow> active,
			IntConsumer progress) {
		FileCheck of = new FileCheck(check, directory, active, progress);
		try {
			of.text(FileText.of(file));
		}
		catch (FileText.Unreadable ex) {
			String fault = switch (ex.fault()) {
				case EMPTY -> "editorial.directory.file.empty";
				case WORKBOOK -> "editorial.directory.file.workbook";
				case BINARY -> "editorial.directory.file.binary";
				case MIXED -> "editorial.directory.file.mixed";
			};
			of.found.add(new FileProblem(0, "", fault, ""));
		}
		return of.found;
	}

	private void text(FileText file) {
		long last = 0;
		Iterator<CsvRecord> records = CsvReader.builder()
			.fieldSeparator(file.separator())
			.allowExtraFields(true)
			.allowMissingFields(true)
			.allowUnclosedQuote(false)
			.allowExtraCharsAfterClosingQuote(false)
			.ofCsvRecord(file.text())
			.iterator();
		try {
			CsvRecord first = records.next();
			last = first.getStartingLineNumber();
			Optional<FileHeader> header = FileHeader.of(first, this.found);
			while (header.isPresent() && records.hasNext() && this.found.rows().size() < MOST_ROWS) {
				CsvRecord row = records.next();
				last = row.getStartingLineNumber();
				row(header.get(), row);
			}
			header.ifPresent((known) -> end(records.hasNext()));
		}
		catch (CsvParseException ex) {
			this.found.add(new FileProblem(last + 1, "", "editorial.directory.file.quote", ""));
		}
	}

	private void row(FileHeader header, CsvRecord record) {
		if (record.getFields().stream().allMatch(String::isBlank)) {
			return;
		}
		long line = record.getStartingLineNumber();
		if (!header.fits(record)) {
			this.found.add(new FileProblem(line, "", "editorial.directory.file.cells",
					record.getField(header.columns().size())));
			return;
		}
		ListingRow row = header.row(record);
		this.found.add(row);
		this.check.problems(row).forEach((problem) -> tell(line, problem, row));
		this.together.next(row).forEach((problem) -> tell(line, problem, row));
		lostLetters(line, row);
		if (this.found.rows().size() % EVERY == 0) {
			this.progress.accept(this.found.rows().size());
		}
	}

	private void tell(long line, ListingProblem problem, ListingRow row) {
		String text = row.get(problem.field());
		this.found
			.add(new FileProblem(line, problem.field().column(), problem.kind().key(), (text != null) ? text : ""));
	}

	private void lostLetters(long line, ListingRow row) {
		@Nullable ListingRow before = this.active.get(String.valueOf(row.get(ListingField.ID)));
		if (before != null) {
			before.fields().forEach((field, text) -> {
				String now = row.get(field);
				boolean told = now != null && now.contains("?") && field != ListingField.NOTE;
				if (now != null && !told && this.lost.in(text, now)) {
					tell(line, new ListingProblem(field, Kind.LOST_LETTER), row);
				}
			});
		}
	}

	private void end(boolean more) {
		if (more) {
			this.found.add(new FileProblem(0, "", "editorial.directory.file.rows", ""));
			return;
		}
		if (this.found.rows().isEmpty()) {
			this.found.add(new FileProblem(0, "", "editorial.directory.file.empty", ""));
			return;
		}
		this.together.withoutRow()
			.forEach((municipality) -> this.found
				.add(new FileProblem(0, ListingField.MUNICIPALITY.column(), Kind.GENERAL_MISSING.key(), municipality)));
	}

}
