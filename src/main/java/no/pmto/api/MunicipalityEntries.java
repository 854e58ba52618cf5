package no.pmto.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import no.pmto.directory.Municipality;
import no.pmto.directory.PlaceName;
import no.pmto.finder.FinderAnswer;
import no.pmto.finder.FinderPaths;
import no.pmto.site.Language;

import org.springframework.stereotype.Component;

/** Writes municipalities for answers, with the addresses of their pages. */
@Component
class MunicipalityEntries {

	private final FinderPaths paths;

	MunicipalityEntries(FinderPaths paths) {
		this.paths = paths;
	}

	List<Candidate> of(List<FinderAnswer.Candidate> candidates) {
		return candidates.stream().map(this::of).toList();
	}

	private Candidate of(FinderAnswer.Candidate candidate) {
		PlaceName via = candidate.via();
		return new Candidate((via != null) ? new Candidate.Via(via.name(), Spelling.of(via.kind())) : null,
				of(candidate.municipality()));
	}

	MunicipalityEntry of(Municipality municipality) {
		return new MunicipalityEntry(municipality.id().toString(), municipality.name(), municipality.otherNames(),
				municipality.county(), municipality.id().country().code(), municipality.governed(),
				municipality.mainPlace(), pages(municipality));
	}

	private Map<String, String> pages(Municipality municipality) {
		Map<String, String> pages = new TreeMap<>();
		Language.each((language) -> this.paths.to(municipality, language))
			.forEach((language, path) -> pages.put(language.tag(), path));
		return pages;
	}

}
