package no.pmto.finder;

import java.util.Optional;

import org.springframework.stereotype.Component;

/** Draws answers on maps. */
@Component
class AnswerMaps {

	private final Boundaries boundaries;

	AnswerMaps(Boundaries boundaries) {
		this.boundaries = boundaries;
	}

	/**
	 * The map of an answer; none for Svalbard and Jan Mayen, whose coasts are not known.
	 */
	Optional<AnswerMap> of(LocalHelp help) {
		return Optional.of(help)
			.filter((answer) -> answer.municipality().governed())
			.map((answer) -> AnswerMap.of(answer, this.boundaries.of(answer.municipality().id().country())));
	}

}
