package no.pmto.editorial.registers;

/**
 * What is wrong with a file, for an editor.
 *
 * @param line from 1; 0 for the file as a whole
 * @param column from 1; 0 for the line as a whole
 * @param reason the last part of a message key
 * @param written what stands there, cut short; may be empty
 */
public record FileProblem(int line, int column, String reason, String written) {

	private static final int SHOWN = 60;

	public FileProblem {
		written = (written.length() > SHOWN) ? written.substring(0, SHOWN) + "…" : written;
	}

	static FileProblem ofFile(String reason) {
		return new FileProblem(0, 0, reason, "");
	}

}
