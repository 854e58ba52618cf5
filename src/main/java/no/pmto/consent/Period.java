package no.pmto.consent;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A time to look back on, in parts that are counted each for itself: a long period is
 * made of the same parts as the short ones, so that the one can't be subtracted from the
 * other to find what is hidden.
 *
 * @param word as in an address: {@code 30}, {@code 90}, {@code year}, {@code 2026-11}
 * @param parts one after the other, the first the earliest
 */
public record Period(String word, List<Days> parts) {

	/** The last 30 days, today included. */
	public static final String MONTH_BACK = "30";

	/** The last 90 days: three times 30. */
	public static final String QUARTER_BACK = "90";

	/** This month and the eleven before it. */
	public static final String YEAR_BACK = "year";

	private static final int DAYS = 30;

	private static final int MONTHS = 12;

	/** Days from one to another, both included. */
	public record Days(LocalDate first, LocalDate last) {

		static Days of(YearMonth month) {
			return new Days(month.atDay(1), month.atEndOfMonth());
		}

	}

	/** The period of this word, as far as its counts are kept. */
	public static Optional<Period> of(String word, LocalDate today) {
		return switch (word) {
			case MONTH_BACK -> Optional.of(new Period(word, back(1, today)));
			case QUARTER_BACK -> Optional.of(new Period(word, back(3, today)));
			case YEAR_BACK ->
				Optional.of(new Period(word, months(today).stream().limit(MONTHS).map(Days::of).toList().reversed()));
			default -> month(word).filter((month) -> months(today).contains(month))
				.map((month) -> new Period(word, List.of(Days.of(month))));
		};
	}

	private static List<Days> back(int times, LocalDate today) {
		return IntStream.range(0, times)
			.mapToObj((time) -> today.minusDays((long) DAYS * time))
			.map((last) -> new Days(last.minusDays(DAYS - 1), last))
			.toList()
			.reversed();
	}

	private static Optional<YearMonth> month(String word) {
		try {
			return Optional.of(YearMonth.parse(word));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** The months whose counts are kept whole, the latest first. */
	public static List<YearMonth> months(LocalDate today) {
		LocalDate oldest = today.minusYears(Visits.YEARS_KEPT);
		return Stream
			.iterate(YearMonth.from(today), (month) -> !month.atDay(1).isBefore(oldest),
					(month) -> month.minusMonths(1))
			.toList();
	}

	public LocalDate first() {
		return this.parts.getFirst().first();
	}

	public LocalDate last() {
		return this.parts.getLast().last();
	}

}
