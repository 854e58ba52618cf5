package no.pmto.finder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.pmto.site.Edition;
import no.pmto.site.EditionPart;
import no.pmto.site.Language;
import no.pmto.site.PublicPage;
import no.pmto.site.PublicPage.Address;
import no.pmto.site.PublicPage.Menu;
import no.pmto.site.PublicPages;
import no.pmto.site.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Publishes the directory. */
@Component
@Order(1)
class DirectoryEdition implements EditionPart<Directory>, PublicPages {

	private final Municipalities municipalities;

	private final PostalCodes postalCodes;

	private final Providers providers;

	private final Words words;

	private final FinderPaths paths;

	DirectoryEdition(Municipalities municipalities, PostalCodes postalCodes, Providers providers, Words words,
			FinderPaths paths) {
		this.municipalities = municipalities;
		this.postalCodes = postalCodes;
		this.providers = providers;
		this.words = words;
		this.paths = paths;
	}

	@Override
	public Class<Directory> type() {
		return Directory.class;
	}

	@Override
	public Directory read() {
		List<Municipality> all = this.municipalities.findAll()
			.stream()
			.map(StoredMunicipality::toMunicipality)
			.toList();
		List<Place> places = this.postalCodes.findAll().stream().map(StoredPostalCode::toPlace).toList();
		Function<Provider, @Nullable Coordinate> coordinateOf = coordinates(all, places);
		List<Provider> listed = new ArrayList<>();
		List<CoverageArea> coverage = new ArrayList<>();
		for (StoredProvider stored : this.providers.findByListedTrue()) {
			Provider provider = stored.toProvider(coordinateOf);
			listed.add(provider);
			stored.coverage()
				.forEach((area) -> coverage.add(new CoverageArea(provider,
						MunicipalityId.parse(area.municipalityId()).orElseThrow(), area.area())));
		}
		return new Directory(all, places, listed, coverage, this.providers.reviewedOn());
	}

	/**
	 * A provider stands at its postal code where that is known, else at its
	 * municipality's main place.
	 */
	private static Function<Provider, @Nullable Coordinate> coordinates(Collection<Municipality> municipalities,
			Collection<Place> places) {
		Map<PostalCode, Coordinate> codes = places.stream().collect(Collectors.toMap(Place::code, Place::coordinate));
		Map<MunicipalityId, Coordinate> mainPlaces = municipalities.stream()
			.collect(Collectors.toMap(Municipality::id, Municipality::mainPlace));
		return (provider) -> {
			String code = provider.postalCode();
			Coordinate exact = (code != null) ? codes.get(new PostalCode(provider.country(), code)) : null;
			MunicipalityId seat = provider.municipality();
			return (exact != null || seat == null) ? exact : mainPlaces.get(seat);
		};
	}

	@Override
	public List<PublicPage> in(Edition edition) {
		Directory directory = edition.part(Directory.class);
		Stream<PublicPage> all = directory.municipalities()
			.stream()
			.sorted(Comparator.comparing((municipality) -> municipality.id().toString()))
			.map((municipality) -> new PublicPage(municipality.id().toString(), Menu.NONE,
					addresses("/" + municipality.path(), municipality.name()), directory.reviewedOn()));
		return Stream.concat(Stream.of(finderPage()), all).toList();
	}

	private PublicPage finderPage() {
		return new PublicPage(PublicPage.FINDER, Menu.MAIN,
				addresses("", (language) -> this.words.get(language, "finder.menu")), null);
	}

	private Map<Language, Address> addresses(String below, String title) {
		return addresses(below, (language) -> title);
	}

	private Map<Language, Address> addresses(String below, Function<Language, String> title) {
		return this.paths.everywhere(below)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(path) -> new Address(path.getValue(), title.apply(path.getKey()))));
	}

}
