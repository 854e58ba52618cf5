package no.pmto.consent;

import java.io.PrintStream;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import no.pmto.consent.Visits.Sum;
import no.pmto.directory.Directory;
import no.pmto.directory.MunicipalityId;
import no.pmto.site.Command;
import no.pmto.site.Editions;

import org.springframework.stereotype.Component;

/**
 * Prints what was counted as CSV: {@code --statistics} for the last 30 days,
 * {@code --statistics=2026-11-01} since a day.
 */
@Component
class StatisticsCommand implements Command {

	/** Fewer than these could point at one family. */
	static final int FEWEST_SHOWN = Count.FEWEST_SHOWN;

	private static final int USUAL_DAYS = 30;

	private static final List<String> HEADER = List.of("kind", "subject", "language", "visits", "led_to_contact",
			"pmto_documented");

	private final Visits visits;

	private final Editions editions;

	private final Clock clock;

	private final PrintStream out = System.out;

	StatisticsCommand(Visits visits, Editions editions, Clock clock) {
		this.visits = visits;
		this.editions = editions;
		this.clock = clock;
	}

	@Override
	public String option() {
		return "statistics";
	}

	@Override
	public boolean run(String value) {
		try {
			LocalDate from = value.isEmpty() ? LocalDate.now(this.clock).minusDays(USUAL_DAYS) : LocalDate.parse(value);
			this.out.print(table(from));
			return true;
		}
		catch (DateTimeParseException ex) {
			this.out.println("--statistics or --statistics=YEAR-MONTH-DAY");
			return false;
		}
	}

	/** What was counted since this day. */
	String table(LocalDate from) {
		StringWriter table = new StringWriter();
		CsvWriter writer = CsvWriter.builder().bufferSize(0).build(table);
		writer.writeRecord(HEADER);
		this.visits.since(from).forEach((sum) -> writer.writeRecord(row(sum)));
		return table.toString();
	}

	private List<String> row(Sum sum) {
		return List.of(sum.kind(), sum.subject(), sum.language(), shown(sum.visits()), shown(sum.ledToContact()),
				documented(sum.subject()));
	}

	static String shown(long count) {
		return (count > 0 && count < FEWEST_SHOWN) ? "<" + FEWEST_SHOWN : Long.toString(count);
	}

	/** Where parents search and nothing is documented, the centre has work to do. */
	private String documented(String subject) {
		Directory directory = this.editions.current().part(Directory.class);
		return MunicipalityId.parse(subject)
			.flatMap(directory::municipality)
			.map((municipality) -> directory.offersPmto(municipality.id()) ? "yes" : "no")
			.orElse("");
	}

}
