package no.pmto.directory;

import java.util.ArrayList;
import java.util.List;

import no.pmto.site.EditionPart;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Publishes the directory; the former one as long as nothing in its tables has changed,
 * so that a corrected sentence costs no more than the pages, and with the former
 * geography where only listings did.
 */
@Component
class DirectoryEdition implements EditionPart<Directory> {

	private final Municipalities municipalities;

	private final MunicipalityNames names;

	private final PostalCodes postalCodes;

	private final Providers providers;

	private final WrittenRows rows;

	private @Nullable Former<Geography> geography;

	private @Nullable Former<Directory> directory;

	/** What was made when the rows stood like this. */
	private record Former<T>(String rows, T made) {

		boolean isOf(String now) {
			return this.rows.equals(now);
		}

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
		String places = this.rows.of(WrittenRows.PLACES);
		Former<Geography> ground = this.geography;
		if (ground == null || !ground.isOf(places)) {
			ground = new Former<>(places, geography());
			this.geography = ground;
		}
		String all = places + this.rows.of(WrittenRows.LISTINGS);
		Former<Directory> former = this.directory;
		if (former == null || !former.isOf(all)) {
			former = new Former<>(all, directory(ground.made()));
			this.directory = former;
		}
		return former.made();
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
