package no.pmto.api;

import org.jspecify.annotations.Nullable;

/**
 * A municipality to choose.
 *
 * @param via what leads to it, where that is not its own name
 */
record Candidate(@Nullable Via via, MunicipalityEntry municipality) {

	/**
	 * A name that leads to a municipality.
	 *
	 * @param kind what the name stands for: {@code place}, {@code former} …
	 */
	record Via(String name, String kind) {
	}

}
