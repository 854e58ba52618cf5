package no.pmto.api;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import no.pmto.api.ProviderEntry.Origin;
import no.pmto.directory.Coordinate;
import org.jspecify.annotations.Nullable;

/**
 * Providers as a table (RFC 4180): a header, one row for each, lists with semicolons in
 * one field. An empty field is unknown.
 */
final class ProviderTable {

	private static final List<String> HEADER = List.of("id", "type", "name", "unit", "country", "municipality",
			"street", "postal_code", "place", "phone", "email", "website", "offers", "pmto_status", "referral",
			"source", "source_date", "phone_source", "phone_source_date", "latitude", "longitude", "covers");

	private ProviderTable() {
	}

	static String of(List<ProviderEntry> providers) {
		StringWriter table = new StringWriter();
		CsvWriter writer = CsvWriter.builder().bufferSize(0).build(table);
		writer.writeRecord(HEADER);
		providers.forEach((provider) -> writer.writeRecord(row(provider)));
		return table.toString();
	}

	private static List<String> row(ProviderEntry provider) {
		Origin phoneSource = provider.phoneSource();
		Coordinate coordinate = provider.coordinate();
		return fields(provider.id(), provider.type(), provider.name(), provider.unit(), provider.country(),
				provider.municipality(), provider.address().street(), provider.address().postalCode(),
				provider.address().place(), provider.phone(), provider.email(), provider.website(),
				list(provider.offers()), provider.pmtoStatus(), provider.referral(), provider.source().address(),
				provider.source().date(), (phoneSource != null) ? phoneSource.address() : null,
				(phoneSource != null) ? phoneSource.date() : null, (coordinate != null) ? coordinate.latitude() : null,
				(coordinate != null) ? coordinate.longitude() : null, list(provider.covers()));
	}

	private static String list(List<?> items) {
		return items.stream().map(Object::toString).collect(Collectors.joining(";"));
	}

	private static List<String> fields(@Nullable Object... values) {
		return Arrays.stream(values).map((value) -> Objects.toString(value, "")).toList();
	}

}
