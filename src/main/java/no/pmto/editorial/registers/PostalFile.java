package no.pmto.editorial.registers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Bring's register in the form Bring gives it out: windows-1252, no header, and on each
 * line code, place, municipality's number, municipality's name and category, with TABs
 * between. UTF-8 is read too, since programs save files anew.
 */
final class PostalFile {

	/** Columns, from 1. */
	private static final int CODE = 1;

	private static final int PLACE = 2;

	private static final int MUNICIPALITY = 3;

	private static final int CATEGORY = 5;

	private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

	private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}0-9 .'/()-]{0,59}");

	/** Streets, boxes, both, several uses, service. */
	private static final Set<String> CATEGORIES = Set.of("G", "P", "B", "F", "S");

	private final List<PostalLine> lines = new ArrayList<>();

	private final List<FileProblem> problems = new ArrayList<>();

	private final Map<String, Integer> seen = new HashMap<>();

	private final Set<String> municipalities;

	private PostalFile(Set<String> municipalities) {
		this.municipalities = municipalities;
	}

	/**
	 * Reads and checks a file, to its end even where there are problems.
	 * @param municipalities the numbers that the site knows
	 */
	static PostalFile read(byte[] bytes, Set<String> municipalities) {
		PostalFile file = new PostalFile(municipalities);
		String text = text(bytes);
		if (text == null) {
			file.problems.add(FileProblem.ofFile("encoding"));
			return file;
		}
		int number = 0;
		for (String line : text.split("\r\n|\n|\r", -1)) {
			number++;
			if (!line.isBlank()) {
				file.line(number, line);
			}
		}
		if (file.lines.isEmpty() && file.problems.isEmpty()) {
			file.problems.add(FileProblem.ofFile("empty"));
		}
		return file;
	}

	/** The lines that are right. */
	List<PostalLine> lines() {
		return this.lines;
	}

	/** What is wrong, in the order of the file; empty where it can be used. */
	List<FileProblem> problems() {
		return this.problems;
	}

	private static @Nullable String text(byte[] bytes) {
		String text = decoded(bytes, StandardCharsets.UTF_8);
		text = (text != null) ? text : decoded(bytes, Charset.forName("windows-1252"));
		return (text != null && text.startsWith("\uFEFF")) ? text.substring(1) : text;
	}

	private static @Nullable String decoded(byte[] bytes, Charset charset) {
		try {
			return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private void line(int number, String line) {
		String[] columns = line.split("\t", -1);
		if (columns.length != CATEGORY) {
			this.problems.add(new FileProblem(number, 0, "columns", line.replace('\t', ' ')));
			return;
		}
		int before = this.problems.size();
		String code = column(columns, CODE);
		String municipality = column(columns, MUNICIPALITY);
		check(number, CODE, columns, FOUR_DIGITS.matcher(code).matches(), "code");
		check(number, PLACE, columns, NAME.matcher(column(columns, PLACE)).matches(), "place");
		check(number, MUNICIPALITY, columns, this.municipalities.contains(municipality), "municipality");
		check(number, CATEGORY, columns, CATEGORIES.contains(column(columns, CATEGORY)), "category");
		check(number, CODE, columns, this.seen.putIfAbsent(code, number) == null, "twice");
		if (this.problems.size() == before) {
			this.lines.add(new PostalLine(code, column(columns, PLACE), municipality));
		}
	}

	private void check(int number, int column, String[] columns, boolean right, String reason) {
		if (!right) {
			this.problems.add(new FileProblem(number, column, reason, column(columns, column)));
		}
	}

	private static String column(String[] columns, int column) {
		return columns[column - 1].strip();
	}

}
