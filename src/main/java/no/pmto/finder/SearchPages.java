package no.pmto.finder;

import java.util.List;
import java.util.Locale;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.PlaceName;
import no.pmto.finder.FinderAnswer.Ambiguous;
import no.pmto.finder.FinderAnswer.Candidate;
import no.pmto.finder.FinderAnswer.Problem;
import no.pmto.finder.FinderAnswer.Subject;
import no.pmto.site.Edition;
import no.pmto.site.Language;
import no.pmto.site.Layouts;
import no.pmto.site.PageHead;
import no.pmto.site.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages around the finder's form: empty, with a problem, with a choice. What was
 * typed stays in the field.
 */
@Component
class SearchPages {

	private final Layouts layouts;

	private final Words words;

	private final FinderPaths paths;

	SearchPages(Layouts layouts, Words words, FinderPaths paths) {
		this.layouts = layouts;
		this.words = words;
		this.paths = paths;
	}

	ModelAndView empty(Language language, Edition edition) {
		PageHead head = head(language, "finder.title").reviewedOn(edition.part(Directory.class).reviewedOn());
		return page("finder/search", language, "", List.of(), head, edition);
	}

	ModelAndView problem(Language language, String typed, @Nullable Country chosen, Problem problem,
			List<Candidate> similar, Edition edition) {
		String key = problem.name().toLowerCase(Locale.ROOT);
		return problem(HttpStatus.BAD_REQUEST, language, typed, chosen, key, similar, edition);
	}

	ModelAndView problem(Language language, String typed, @Nullable Country chosen, Subject subject,
			List<Candidate> similar, Edition edition) {
		HttpStatus status = (subject == Subject.CODE) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
		String key = (subject == Subject.CODE) ? "unknownCode" : "unknownName";
		return problem(status, language, typed, chosen, key, similar, edition);
	}

	private ModelAndView problem(HttpStatus status, Language language, String typed, @Nullable Country chosen,
			String problem, List<Candidate> similar, Edition edition) {
		ModelAndView page = page("finder/search", language, typed, similar,
				head(language, "finder.error.title").notIndexed(), edition);
		page.setStatus(status);
		return page.addObject("problem", problem).addObject("country", (chosen != null) ? chosen.code() : null);
	}

	ModelAndView choice(Language language, String typed, Ambiguous ambiguous, Edition edition) {
		PageHead head = head(language, "finder.choice.title").notIndexed();
		return page("finder/choice", language, typed, ambiguous.candidates(), head, edition).addObject("reason",
				ambiguous.reason());
	}

	private ModelAndView page(String view, Language language, String typed, List<Candidate> candidates, PageHead head,
			Edition edition) {
		return new ModelAndView(view).addObject("typed", typed)
			.addObject("choices", candidates.stream().map((candidate) -> choice(language, candidate)).toList())
			.addObject("layout", this.layouts.around(head, edition));
	}

	private Choice choice(Language language, Candidate candidate) {
		Municipality municipality = candidate.municipality();
		String country = this.words.get(language, "finder.country." + municipality.id().country().code());
		PlaceName via = candidate.via();
		return new Choice((via != null) ? via.name() : municipality.name(),
				(via != null) ? this.words.get(language, "finder.via." + via.kind(), municipality.name()) : null,
				municipality.county() + ", " + country, this.paths.to(municipality, language));
	}

	private PageHead head(Language language, String titleKey) {
		return new PageHead(language, this.words.get(language, titleKey),
				this.words.get(language, "finder.description"), this.paths.everywhere(""));
	}

	/**
	 * One line of a list to choose from.
	 *
	 * @param title the name that leads there
	 * @param via the municipality it leads to, where that is another name
	 * @param detail county and country
	 */
	record Choice(String title, @Nullable String via, String detail, String path) {
	}

}
