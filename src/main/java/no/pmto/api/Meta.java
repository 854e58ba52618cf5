package no.pmto.api;

import java.time.LocalDate;
import java.util.List;

import no.pmto.directory.Directory;

/**
 * What stands beside every answer: how old it is, what it is made from, and on what terms
 * others may use it.
 *
 * @param reviewedOn when somebody last went through the directory
 * @param description where the description of this service stands
 * @param terms in one sentence
 * @param sources to name when the data is used
 */
record Meta(LocalDate reviewedOn, String description, String terms, List<Attribution> sources) {

	private static final String TERMS = "Facts compiled from the source that each listing names, and from the sources "
			+ "below, which must be named when the data is used.";

	static Meta of(Directory directory) {
		return new Meta(directory.reviewedOn(), Description.PATH, TERMS, Attribution.ALL);
	}

}
