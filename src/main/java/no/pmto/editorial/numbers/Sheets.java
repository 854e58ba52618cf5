package no.pmto.editorial.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import no.pmto.consent.Count;
import no.pmto.consent.Period;
import no.pmto.consent.Statistics;
import no.pmto.directory.Directory;
import no.pmto.directory.MunicipalityId;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The tables there are. */
@Component
class Sheets {

	static final String LOOKUPS = "lookups";

	private static final String VISITS = "visits";

	private final Statistics statistics;

	private final Titles titles;

	private final Editions editions;

	Sheets(Statistics statistics, Titles titles, Editions editions) {
		this.statistics = statistics;
		this.titles = titles;
		this.editions = editions;
	}

	/** The table of this name, with labels in a language. */
	Optional<Sheet> of(String name, Period period, Language language) {
		return switch (name) {
			case "pages" -> Optional.of(pages(period, language));
			case LOOKUPS -> Optional.of(Sheet.of(name, List.of(VISITS), lookups(period, language)));
			case "contacts" -> Optional.of(contacts(period, language));
			case "questions" -> Optional.of(Sheet.of(name, List.of(VISITS),
					lines(List.of(this.statistics.questions(period)), this.titles::question, language, false)));
			default -> Optional.empty();
		};
	}

	private Sheet pages(Period period, Language language) {
		List<String> columns = new ArrayList<>(Stream.of(Language.values()).map(Language::tag).toList());
		columns.add("together");
		List<Map<String, Count>> counts = Stream.of(Language.values())
			.map((each) -> this.statistics.pages(period, each))
			.toList();
		return Sheet.of("pages", columns, lines(counts, this.titles::page, language, true));
	}

	private Sheet contacts(Period period, Language language) {
		return Sheet.of("contacts", List.of("calls", "emails", "together"),
				lines(List.of(this.statistics.calls(period), this.statistics.emails(period)), this.titles::page,
						language, true));
	}

	private List<Line> lookups(Period period, Language language) {
		return lines(List.of(this.statistics.lookups(period)), this.titles::page, language, false).stream()
			.map((line) -> new Line(line.id(), line.label(), documented(line.id()), line.counts()))
			.toList();
	}

	/** Where parents search and nothing is documented, the centre has work to do. */
	private @Nullable Boolean documented(String id) {
		Directory directory = this.editions.current().part(Directory.class);
		return MunicipalityId.parse(id)
			.flatMap(directory::municipality)
			.map((municipality) -> directory.offersPmto(municipality.id()))
			.orElse(null);
	}

	private interface Naming {

		String of(String id, Language language);

	}

	private static List<Line> lines(List<Map<String, Count>> columns, Naming naming, Language language,
			boolean together) {
		Set<String> ids = new TreeSet<>();
		columns.forEach((column) -> ids.addAll(column.keySet()));
		return ids.stream().map((id) -> {
			List<Count> counts = new ArrayList<>(
					columns.stream().map((column) -> column.getOrDefault(id, Count.NONE)).toList());
			if (together) {
				counts.add(counts.stream().reduce(Count.NONE, Count::plus));
			}
			return new Line(id, naming.of(id, language), null, counts);
		}).toList();
	}

}
