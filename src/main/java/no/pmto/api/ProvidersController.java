package no.pmto.api;

import java.util.List;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Offer;
import no.pmto.directory.Place;
import no.pmto.directory.Provider;
import no.pmto.directory.ProviderType;
import no.pmto.directory.Referral;
import no.pmto.site.Editions;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the bodies a parent can contact. */
@RestController
@RequestMapping("/api/v1/providers")
class ProvidersController {

	private final Editions editions;

	ProvidersController(Editions editions) {
		this.editions = editions;
	}

	@GetMapping
	ResponseEntity<Listing> list(@RequestParam @Nullable String country, @RequestParam @Nullable String postalCode,
			@RequestParam @Nullable String type, @RequestParam @Nullable String offer,
			@RequestParam @Nullable String referral) {
		Directory directory = this.editions.current().part(Directory.class);
		Country chosen = Spelling.country(country);
		ProviderQuery query = new ProviderQuery(chosen, place(chosen, postalCode, new PostalCodes(directory)),
				Spelling.read("type", type, ProviderType.class), Spelling.read("offer", offer, Offer.class),
				Spelling.read("referral", referral, Referral.class));
		List<Provider> found = query.in(directory);
		return Answers.of(new Listing(found.size(),
				found.stream().map((provider) -> ProviderEntry.of(provider, directory)).toList(), Meta.of(directory)));
	}

	private static @Nullable Place place(@Nullable Country country, @Nullable String code, PostalCodes codes) {
		if (code == null) {
			return null;
		}
		if (country == null) {
			throw new Refusal(Problem.countryMissing(codes.countries(code)));
		}
		return codes.existing(country, code);
	}

	@GetMapping("/{id}")
	ResponseEntity<Single> one(@PathVariable String id) {
		Directory directory = this.editions.current().part(Directory.class);
		Provider provider = directory.provider(id).orElseThrow(() -> new Refusal(Problem.of(HttpStatus.NOT_FOUND)));
		return Answers.of(new Single(ProviderEntry.of(provider, directory), Meta.of(directory)));
	}

	/**
	 * All that fit; there are no further pages.
	 *
	 * @param total how many
	 */
	record Listing(int total, List<ProviderEntry> providers, Meta meta) {
	}

	/** One by itself. */
	record Single(ProviderEntry provider, Meta meta) {
	}

}
