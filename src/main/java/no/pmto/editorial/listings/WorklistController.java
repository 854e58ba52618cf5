package no.pmto.editorial.listings;

import java.util.List;
import java.util.Locale;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.editorial.registers.Websites;
import no.pmto.finder.Dot.Mark;
import no.pmto.finder.NationalMaps;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.Words;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What to check, and where nobody is known to offer PMTO. */
@Controller
class WorklistController {

	private static final int MOST = 25;

	private final Worklist worklist;

	private final Websites websites;

	private final Editions editions;

	private final NationalMaps maps;

	private final Words words;

	WorklistController(Worklist worklist, Websites websites, Editions editions, NationalMaps maps, Words words) {
		this.worklist = worklist;
		this.websites = websites;
		this.editions = editions;
		this.maps = maps;
		this.words = words;
	}

	@GetMapping(ListingsController.ROOT + "/worklist")
	ModelAndView worklist() {
		List<ListedRow> due = this.worklist.due();
		return new ModelAndView("editorial/listings/worklist").addObject("reported", this.worklist.reported())
			.addObject("due", due.subList(0, Math.min(MOST, due.size())))
			.addObject("total", due.size())
			.addObject("documented", due.stream().filter(ListedRow::documented).count())
			.addObject("dead", this.websites.dead())
			.addObject("norwegian", gaps(Country.NO).count(Mark.FULL))
			.addObject("danish", gaps(Country.DK).count(Mark.FULL));
	}

	/** On the map, and by county; of Norway where no other country is asked for. */
	@GetMapping(ListingsController.ROOT + "/gaps")
	ModelAndView gaps(@RequestParam(defaultValue = "no") String country, Locale locale) {
		Language language = Language.of(locale.getLanguage()).orElse(Language.NB);
		CoverageGaps gaps = gaps(Country.of(country).orElse(Country.NO));
		return new ModelAndView("editorial/listings/gaps").addObject("country", gaps.country())
			.addObject("countries", Country.values())
			.addObject("gaps", gaps)
			.addObject("none", gaps.count(Mark.FULL))
			.addObject("elsewhere", gaps.count(Mark.OPEN))
			.addObject("map", this.maps.of(gaps.country(),
					gaps.dots((mark) -> this.words.get(language, "editorial.listings.gaps.mark." + mark.name()))));
	}

	private CoverageGaps gaps(Country country) {
		return CoverageGaps.in(country, this.editions.current().part(Directory.class));
	}

}
