package no.pmto.api;

import java.util.List;

import no.pmto.directory.Municipality;
import no.pmto.directory.PlaceName;
import no.pmto.finder.FinderAnswer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts the finder's four answers into the service's words. */
@Component
class PlaceAnswers {

	private final MunicipalityEntries entries;

	PlaceAnswers(MunicipalityEntries entries) {
		this.entries = entries;
	}

	/**
	 * The answer for a program.
	 * @throws Refusal when nothing was found
	 */
	PlaceAnswer of(FinderAnswer answer, Meta meta) {
		return switch (answer) {
			case FinderAnswer.Found(Municipality municipality, Municipality also, PlaceName corrected) ->
				new PlaceAnswer.Found(this.entries.of(municipality), entry(also),
						(corrected != null) ? corrected.name() : null, meta);
			case FinderAnswer.Ambiguous(FinderAnswer.Reason reason, List<FinderAnswer.Candidate> candidates) ->
				new PlaceAnswer.Ambiguous(Spelling.of(reason), this.entries.of(candidates), meta);
			case FinderAnswer.Unknown(FinderAnswer.Subject subject, List<FinderAnswer.Candidate> similar) ->
				throw new Refusal(
						Problem.unknownPlace(Spelling.of(subject), detail(subject), this.entries.of(similar)));
			case FinderAnswer.Invalid(FinderAnswer.Problem problem, List<FinderAnswer.Candidate> similar) ->
				throw new Refusal(
						Problem.invalidPlace(Spelling.of(problem), detail(problem), this.entries.of(similar)));
		};
	}

	private @Nullable MunicipalityEntry entry(@Nullable Municipality municipality) {
		return (municipality != null) ? this.entries.of(municipality) : null;
	}

	private static String detail(FinderAnswer.Subject subject) {
		return switch (subject) {
			case CODE -> "No place in Norway or Denmark has this postal code.";
			case NAME -> "No place of this name is known.";
		};
	}

	private static String detail(FinderAnswer.Problem problem) {
		return switch (problem) {
			case EMPTY -> "The parameter 'q' needs a postal code or the name of a place.";
			case DIGITS -> "A postal code has four digits.";
			case NONSENSE -> "This is neither a postal code nor the name of a place.";
			case LONG -> "This is longer than any name of a place.";
		};
	}

}
