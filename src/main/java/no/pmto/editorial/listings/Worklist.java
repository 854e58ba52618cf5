package no.pmto.editorial.listings;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import no.pmto.contact.ListingReports;
import no.pmto.contact.ListingReports.Report;
import no.pmto.directory.Directory;
import no.pmto.site.Editions;

import org.springframework.stereotype.Component;

/** What editors should check. */
@Component
class Worklist {

	private final DirectoryTables tables;

	private final Listings listings;

	private final ListingReports reports;

	private final Editions editions;

	Worklist(DirectoryTables tables, Listings listings, ListingReports reports, Editions editions) {
		this.tables = tables;
		this.listings = listings;
		this.reports = reports;
		this.editions = editions;
	}

	private List<ListedRow> all() {
		return ListedRow.all(this.tables.read(), new Gazetteer(this.editions.current().part(Directory.class)));
	}

	/** What visitors read is not confirmed, what to check first first. */
	List<ListedRow> due() {
		return all().stream().filter((row) -> row.due(this.listings.today())).sorted(ListedRow.FIRST_TO_CHECK).toList();
	}

	/**
	 * A listing that visitors have said is wrong, and that nobody has saved since.
	 *
	 * @param latest when the latest report came
	 */
	record Reported(ListedRow row, int count, ZonedDateTime latest) {
	}

	/** The latest first. */
	List<Reported> reported() {
		Map<String, Instant> saved = this.tables.savedAt();
		Map<String, List<Report>> open = this.reports.all()
			.stream()
			.filter((report) -> !report.receivedAt().isBefore(saved.getOrDefault(report.listing(), Instant.MIN)))
			.collect(Collectors.groupingBy(Report::listing));
		return all().stream()
			.flatMap((row) -> Optional.ofNullable(open.get(row.row().id()))
				.map((some) -> new Reported(row, some.size(), some.getLast().receivedAt().atZone(Listings.OSLO)))
				.stream())
			.sorted(Comparator.comparing(Reported::latest).reversed())
			.toList();
	}

}
