package no.pmto.site;

/**
 * Something an operator asks for on the command line, {@code --option} or
 * {@code --option=value}. It is carried out and the program ends; a running site need not
 * be stopped for it.
 */
public interface Command {

	/** The option's name, without the dashes. */
	String option();

	/**
	 * Carries it out and prints what came of it.
	 * @param value what stands after the equals sign, or an empty text
	 * @return false when the value asked for nothing that could be done
	 */
	boolean run(String value);

}
