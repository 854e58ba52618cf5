package no.pmto.directory;

/**
 * A name that leads to a municipality.
 *
 * @param name as it is written
 * @param kind what the name stands for
 */
public record PlaceName(String name, Kind kind, MunicipalityId municipality) {

	/** What a name stands for, the strongest claim to it first. */
	public enum Kind {

		/** A municipality of today, by its official name. */
		MUNICIPALITY,
		/** The same in Sami, Kven, an older spelling or another language. */
		OTHER,
		/** A postal place. */
		PLACE,
		/** A district of a large city. */
		DISTRICT,
		/** A municipality that is no more, or a part of one. */
		FORMER

	}

}
