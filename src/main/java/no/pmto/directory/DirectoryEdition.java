package no.pmto.directory;

import java.util.ArrayList;
import java.util.List;

import no.pmto.database.MadeOfRows;
import no.pmto.database.WrittenRows;
import no.pmto.site.EditionPart;

import org.springframework.stereotype.Component;

/**
 * Publishes the directory; the former one as long as nothing in its tables has changed,
 * so that a corrected sentence costs no more than the pages, and with the former
 * geography where only listings did.
 */
@Component
class DirectoryEdition implements EditionPart<Directory> {

	static final List<String> PLACES = List.of("municipality", "municipality_name", "postal_code",
			"postal_code_municipality");

	static final List<String> LISTINGS = List.of("provider", "coverage", "directory_review");

	private final Municipalities municipalities;

	private final MunicipalityNames names;

	private final PostalCodes postalCodes;

	private final Providers providers;

	private final MadeOfRows<Geography> geography;

	private final MadeOfRows<Directory> directory;

	DirectoryEdition(Municipalities municipalities, MunicipalityNames names, PostalCodes postalCodes,
			Providers providers, WrittenRows rows) {
		this.municipalities = municipalities;
		this.names = names;
		this.postalCodes = postalCodes;
		this.providers = providers;
		this.geography = new MadeOfRows<>(rows, PLACES);
		this.directory = new MadeOfRows<>(rows, LISTINGS);
	}

	@Override
	public Class<Directory> type() {
		return Directory.class;
	}

	@Override
	public Directory read() {
		Geography ground = this.geography.get(this::geography);
		return this.directory.get(ground, () -> directory(ground));
	}

	private Geography geography() {
		return new Geography(this.municipalities.findAll().stream().map(StoredMunicipality::toMunicipality).toList(),
				this.postalCodes.findAll().stream().map(StoredPostalCode::toPlace).toList(),
				this.names.findAllByOrderById().stream().map(StoredName::toPlaceName).toList());
	}

	private Directory directory(Geography geography) {
		List<Provider> listed = new ArrayList<>();
		List<CoverageArea> coverage = new ArrayList<>();
		for (StoredProvider stored : this.providers.findByListedTrue()) {
			Provider provider = stored.toProvider(geography::coordinate);
			listed.add(provider);
			stored.coverage()
				.forEach((area) -> coverage.add(new CoverageArea(provider,
						MunicipalityId.parse(area.municipalityId()).orElseThrow(), area.area())));
		}
		return new Directory(geography, listed, coverage, this.providers.reviewedOn());
	}

}
