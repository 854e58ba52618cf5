package no.pmto.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import no.pmto.directory.Coordinate;
import no.pmto.directory.Country;
import no.pmto.directory.CoverageArea;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.MunicipalityId;
import no.pmto.directory.Offer;
import no.pmto.directory.Place;
import no.pmto.directory.PlaceName;
import no.pmto.directory.PmtoStatus;
import no.pmto.directory.PostalCode;
import no.pmto.directory.Provider;
import no.pmto.directory.ProviderType;
import no.pmto.directory.Referral;
import no.pmto.directory.Source;

/**
 * The directory of {@code db/reference}, without a database: as many places, names and
 * providers as the site has, spread as they are.
 */
final class ReferenceFiles {

	/** Copies of a provider lie up to so many degrees away from it. */
	private static final double JITTER = .5;

	private static final Source SOURCE = new Source("https://example.org", "2026-01-01");

	private final Map<MunicipalityId, Municipality> municipalities = new HashMap<>();

	private final Map<PostalCode, Place> places = new HashMap<>();

	private final List<PlaceName> names = new ArrayList<>();

	private final Map<String, Provider> providers = new HashMap<>();

	private final List<CoverageArea> coverage = new ArrayList<>();

	ReferenceFiles() {
		rows("municipalities_no.csv").forEach((row) -> municipality(Country.NO, "municipality_no", "county", row));
		rows("municipalities_dk.csv").forEach((row) -> municipality(Country.DK, "code", "region", row));
		rows("postal_codes_no.csv").forEach((row) -> place(Country.NO, row));
		rows("postal_codes_dk.csv").forEach((row) -> place(Country.DK, row));
		rows("names_no.csv").forEach((row) -> name("municipality_no", "name", PlaceName.Kind.OTHER, row));
		rows("former_municipalities_no.csv")
			.forEach((row) -> name("municipality_no", "former_name", PlaceName.Kind.FORMER, row));
		this.municipalities.values().forEach(this::general);
		rows("providers.csv").filter((row) -> row.getField("listed").equals("true")).forEach(this::provider);
		rows("coverage.csv").forEach(this::covered);
	}

	private static Stream<NamedCsvRecord> rows(String name) {
		try {
			return CsvReader.builder().ofNamedCsvRecord(Path.of("db/reference", name)).stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void municipality(Country country, String number, String county, NamedCsvRecord row) {
		MunicipalityId id = new MunicipalityId(country, row.getField(number));
		String official = row.findField("official_name").filter((name) -> !name.isEmpty()).orElse(null);
		this.municipalities.put(id,
				new Municipality(id, row.getField("name"), official, row.getField(county), coordinate(row), true));
	}

	private void place(Country country, NamedCsvRecord row) {
		PostalCode code = new PostalCode(country, row.getField("postal_code"));
		MunicipalityId id = new MunicipalityId(country, row.getField("municipality_no"));
		if (this.municipalities.containsKey(id)) {
			this.places.put(code, new Place(code, row.getField("place"), List.of(id), coordinate(row)));
		}
	}

	private static Coordinate coordinate(NamedCsvRecord row) {
		return new Coordinate(Double.parseDouble(row.getField("latitude")),
				Double.parseDouble(row.getField("longitude")));
	}

	private void name(String number, String name, PlaceName.Kind kind, NamedCsvRecord row) {
		this.names.add(new PlaceName(row.getField(name), kind, new MunicipalityId(Country.NO, row.getField(number))));
	}

	private void general(Municipality municipality) {
		MunicipalityId id = municipality.id();
		Provider provider = new Provider(id.toString(), id.country(), ProviderType.MUNICIPALITY, true,
				municipality.name() + " kommune", null, id, null, null, null, null, null, null, Set.of(),
				PmtoStatus.POSSIBLE, Referral.SELF, SOURCE, null, null, municipality.mainPlace());
		this.providers.put(provider.id(), provider);
		this.coverage.add(new CoverageArea(provider, id, null));
	}

	private void provider(NamedCsvRecord row) {
		Country country = Country.of(row.getField("country")).orElseThrow();
		MunicipalityId seat = new MunicipalityId(country, row.getField("municipality_no"));
		String code = row.getField("postal_code");
		Coordinate at = !code.isEmpty() ? this.places.get(new PostalCode(country, code)).coordinate()
				: this.municipalities.containsKey(seat) ? this.municipalities.get(seat).mainPlace() : null;
		this.providers.put(row.getField("id"),
				new Provider(row.getField("id"), country, constant(ProviderType.class, row.getField("type")), false,
						row.getField("name"), row.getField("unit"), seat, row.getField("street"), code,
						row.getField("place"), row.getField("phone"), row.getField("email"), row.getField("website"),
						offers(row), constant(PmtoStatus.class, row.getField("pmto_status")),
						constant(Referral.class, row.getField("referral")), SOURCE, null, null, at));
	}

	private static Set<Offer> offers(NamedCsvRecord row) {
		return Arrays.stream(row.getField("offers").split(";"))
			.filter((offer) -> !offer.isBlank())
			.map((offer) -> constant(Offer.class, offer))
			.collect(Collectors.toSet());
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String name) {
		return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
	}

	private void covered(NamedCsvRecord row) {
		Provider provider = this.providers.get(row.getField("provider_id"));
		if (provider != null) {
			String area = row.getField("area");
			this.coverage
				.add(new CoverageArea(provider, new MunicipalityId(provider.country(), row.getField("municipality_no")),
						area.isEmpty() ? null : area));
		}
	}

	/**
	 * The directory with every provider so many times: itself, and copies that lie around
	 * it and serve nobody. Copies that serve would make every answer as many times
	 * longer, and the measure one of writing lists.
	 */
	Directory directory(int times) {
		Random random = new Random(1);
		List<Provider> all = new ArrayList<>(this.providers.values());
		for (Provider provider : this.providers.values()) {
			for (int copy = 1; copy < times; copy++) {
				all.add(copy(provider, provider.id() + "-" + copy, random));
			}
		}
		return new Directory(this.municipalities.values(), this.places.values(), all, this.coverage, this.names,
				LocalDate.EPOCH);
	}

	private static Provider copy(Provider provider, String id, Random random) {
		Coordinate at = provider.coordinate();
		Coordinate there = (at != null) ? new Coordinate(at.latitude() + random.nextDouble(-JITTER, JITTER),
				at.longitude() + random.nextDouble(-JITTER, JITTER)) : null;
		return new Provider(id, provider.country(), provider.type(), provider.general(), provider.name(),
				provider.unit(), null, provider.street(), provider.postalCode(), provider.place(), provider.phone(),
				provider.email(), provider.website(), provider.offers(), provider.status(), provider.referral(),
				provider.source(), provider.phoneSource(), null, there);
	}

}
