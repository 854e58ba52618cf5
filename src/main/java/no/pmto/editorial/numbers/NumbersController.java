package no.pmto.editorial.numbers;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import no.pmto.consent.Period;
import no.pmto.site.Language;
import no.pmto.site.PageNotFound;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The numbers, and each table as CSV. */
@Controller
@RequestMapping(NumbersConfiguration.PATH)
class NumbersController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final Sheets sheets;

	private final LookupMaps maps;

	private final Clock clock;

	NumbersController(Sheets sheets, LookupMaps maps, Clock clock) {
		this.sheets = sheets;
		this.maps = maps;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView numbers(@RequestParam(defaultValue = Period.MONTH_BACK) String period, Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		Optional<Period> asked = Period.of(period, today);
		Period shown = asked.or(() -> Period.of(Period.MONTH_BACK, today)).orElseThrow();
		Sheet lookups = sheet(Sheets.LOOKUPS, shown, locale);
		ModelAndView page = new ModelAndView("editorial/numbers/numbers").addObject("period", shown)
			.addObject("known", asked.isPresent())
			.addObject("months", Period.months(today))
			.addObject("lookups", lookups)
			.addObject("share", Share.of(lookups.lines()))
			.addObject("maps", this.maps.of(lookups))
			.addObject("others", List.of(sheet("pages", shown, locale), sheet("contacts", shown, locale),
					sheet("questions", shown, locale)));
		page.setStatus(asked.isPresent() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
		return page;
	}

	@GetMapping("/{name}.csv")
	ResponseEntity<String> csv(@PathVariable String name, @RequestParam(defaultValue = Period.MONTH_BACK) String period,
			Locale locale) {
		Period shown = Period.of(period, LocalDate.now(this.clock)).orElseThrow(PageNotFound::new);
		ContentDisposition file = ContentDisposition.attachment()
			.filename("pmto-" + name + "-" + shown.first() + "-" + shown.last() + ".csv")
			.build();
		String table = SheetCsv.of(sheet(name, shown, locale));
		return ResponseEntity.ok()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
			.body(table);
	}

	private Sheet sheet(String name, Period period, Locale locale) {
		Language language = Language.of(locale.getLanguage()).orElse(Language.NB);
		return this.sheets.of(name, period, language).orElseThrow(PageNotFound::new);
	}

}
