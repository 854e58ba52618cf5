package no.pmto.api;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Place;
import no.pmto.finder.Finder;
import no.pmto.site.Editions;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says which municipality a postal code or a name means, as the finder does. */
@RestController
@RequestMapping("/api/v1/places")
class PlacesController {

	private final Editions editions;

	private final MunicipalityEntries entries;

	private final PlaceAnswers answers;

	PlacesController(Editions editions, MunicipalityEntries entries, PlaceAnswers answers) {
		this.editions = editions;
		this.entries = entries;
		this.answers = answers;
	}

	@GetMapping
	ResponseEntity<PlaceAnswer> search(@RequestParam(defaultValue = "") String q,
			@RequestParam @Nullable String country) {
		Country chosen = Spelling.country(country);
		Country likely = (chosen != null) ? chosen : Country.NO;
		Directory directory = this.editions.current().part(Directory.class);
		return Answers.notKept(this.answers.of(new Finder(directory).answer(q, chosen, likely), Meta.of(directory)));
	}

	@GetMapping("/{country}/{code}")
	ResponseEntity<PlaceAnswer> place(@PathVariable String country, @PathVariable String code) {
		Directory directory = this.editions.current().part(Directory.class);
		Country known = Country.of(country).orElseThrow(() -> new Refusal(Problem.of(HttpStatus.NOT_FOUND)));
		Place place = new PostalCodes(directory).existing(known, code);
		return Answers.of(new PlaceAnswer.Code(country, code, place.name(), place.coordinate(),
				place.municipalities().stream().map(directory::existing).map(this.entries::of).toList(),
				Meta.of(directory)));
	}

}
