package no.pmto.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.pmto.site.EditionPart;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Publishes the directory; the former one as long as nothing in its tables has changed,
 * so that a corrected sentence costs no more than the pages.
 */
@Component
class DirectoryEdition implements EditionPart<Directory> {

	private final Municipalities municipalities;

	private final MunicipalityNames names;

	private final PostalCodes postalCodes;

	private final Providers providers;

	private final WrittenRows rows;

	private @Nullable Former former;

	private record Former(String state, Directory directory) {
	}

	DirectoryEdition(Municipalities municipalities, MunicipalityNames names, PostalCodes postalCodes,
			Providers providers, WrittenRows rows) {
		this.municipalities = municipalities;
		this.names = names;
		this.postalCodes = postalCodes;
		this.providers = providers;
		this.rows = rows;
	}

	@Override
	public Class<Directory> type() {
		return Directory.class;
	}

	@Override
	public synchronized Directory read() {
		String state = this.rows.state();
		Former before = this.former;
		if (before == null || !before.state().equals(state)) {
			before = new Former(state, readAnew());
			this.former = before;
		}
		return before.directory();
	}

	private Directory readAnew() {
		List<Municipality> all = this.municipalities.findAll()
			.stream()
			.map(StoredMunicipality::toMunicipality)
			.toList();
		List<Place> places = this.postalCodes.findAll().stream().map(StoredPostalCode::toPlace).toList();
		List<PlaceName> furtherNames = this.names.findAllByOrderById().stream().map(StoredName::toPlaceName).toList();
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
		return new Directory(all, places, listed, coverage, furtherNames, this.providers.reviewedOn());
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

}
