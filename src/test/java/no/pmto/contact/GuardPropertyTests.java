package no.pmto.contact;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.pmto.contact.Finding.Kind;
import no.pmto.contact.SensitiveText.Passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Whatever is written, the guard reads it; and no identity number gets past it. */
class GuardPropertyTests {

	private static final SensitiveWords WORDS = SensitiveWords.load();

	private static final int LONG = 100_000;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy", Locale.ROOT);

	private static final List<Integer> MONTH_SERIES = List.of(0, 20, 40, 60, 65, 80);

	private static final int[] FIRST = { 3, 7, 6, 1, 8, 9, 4, 5, 2 };

	private static final int[] SECOND = { 5, 4, 3, 2, 7, 6, 5, 4, 3, 2 };

	/** An identity number, and how it is written in a text. */
	record Written(String before, String number, String after) {

		String text() {
			return this.before + this.number + this.after;
		}

	}

	@Property(tries = 10_000)
	void anyTextIsReadAndItsPlacesAreInOrder(@ForAll("typed") String typed) {
		SensitiveText read = SensitiveText.read(typed, WORDS);
		int end = 0;
		for (Finding finding : read.findings()) {
			assertThat(finding.start()).isGreaterThanOrEqualTo(end).isLessThan(finding.end());
			end = finding.end();
		}
		assertThat(end).isLessThanOrEqualTo(typed.length());
		assertThat(read.passages().stream().map(Passage::text).collect(Collectors.joining())).isEqualTo(typed);
	}

	@Property(tries = 10_000)
	void everyNorwegianNumberIsFound(@ForAll("norwegian") Written written) {
		assertThatItIsFound(written);
	}

	@Property(tries = 10_000)
	void everyDanishNumberIsFound(@ForAll("danish") Written written) {
		assertThatItIsFound(written);
	}

	/** The limit is far above what it takes: it tells minutes from moments. */
	@Example
	void longTextsTakeNoTimeWorthNaming() {
		List<String> texts = List.of("1", "1 ", "01.01.90-", "a", "jeg ", "jeg slår ", "å", "e\u0301\u0316", "1\u200b",
				"\u200b", ". ", "selvmords", "want to ", "１", "ﷺ", "hits her ", "😀1");
		assertTimeoutPreemptively(Duration.ofSeconds(60),
				() -> texts.forEach((text) -> SensitiveText.read(text.repeat(LONG / text.length()), WORDS)));
	}

	private static void assertThatItIsFound(Written written) {
		int start = written.before().length();
		int end = start + written.number().length();
		assertThat(SensitiveText.read(written.text(), WORDS).findings())
			.anyMatch((finding) -> finding.kind() == Kind.IDENTITY_NUMBER && finding.start() <= start
					&& finding.end() >= end);
	}

	/** Noise, words of the list, numbers, and all of them in a row. */
	@Provide
	Arbitrary<String> typed() {
		Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(60);
		Arbitrary<String> digits = Arbitraries.strings().withChars("0123456789 .-/\u00a0\u200b\u0661１").ofMaxLength(40);
		Arbitrary<String> words = Arbitraries.of("adhd", "jeg slår barnet", "selvmord", "min far", "want to die", "ODD",
				"e\u0301", "tar livet", "livet av", ". ", "\n", " ");
		return Arbitraries.oneOf(noise, digits, words).list().ofMaxSize(8).map((parts) -> String.join("", parts));
	}

	/** With any few signs between any of the digits. */
	@Provide
	Arbitrary<Written> norwegian() {
		Arbitrary<String> signs = Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just("")), Tuple.of(1, signs()));
		Arbitrary<String> spaced = Combinators.combine(norwegianDigits(), signs.list().ofSize(10))
			.as((digits, between) -> spaced(digits, between));
		return written(spaced);
	}

	private static Arbitrary<String> norwegianDigits() {
		return Combinators
			.combine(days(), Arbitraries.of(0, 40), Arbitraries.of(MONTH_SERIES),
					Arbitraries.integers().between(0, 999), Arbitraries.integers().between(0, 3))
			.as((day, days, months, serial,
					over) -> withCheckDigits(raised(day, days, months) + "%03d".formatted(serial), over))
			.filter(Optional::isPresent)
			.map(Optional::get);
	}

	private static String raised(LocalDate day, int days, int months) {
		return "%02d%02d%02d".formatted(day.getDayOfMonth() + days, day.getMonthValue() + months, day.getYear() % 100);
	}

	private static Optional<String> withCheckDigits(String nine, int over) {
		int first = (11 + over - sum(nine, FIRST) % 11) % 11;
		int second = (11 - sum(nine + first, SECOND) % 11) % 11;
		return (first == 10 || second == 10) ? Optional.empty() : Optional.of(nine + first + second);
	}

	private static int sum(String digits, int[] weights) {
		return IntStream.range(0, weights.length).map((at) -> weights[at] * (digits.charAt(at) - '0')).sum();
	}

	/** With what people put there between day, month, year and serial number. */
	@Provide
	Arbitrary<Written> danish() {
		Arbitrary<String> ordinary = Arbitraries.of("", "", " ", "-", ".", "/", "\u00a0", " - ", "–", "\u200b",
				"\u2011");
		Arbitrary<String> digits = Combinators.combine(days(), Arbitraries.integers().between(0, 9999))
			.as((day, serial) -> DAY.format(day) + "%04d".formatted(serial));
		Arbitrary<String> spaced = Combinators.combine(digits, ordinary, ordinary, ordinary)
			.as((number, one, two, three) -> spaced(number, List.of("", one, "", two, "", three, "", "", "")));
		return written(spaced);
	}

	private static Arbitrary<LocalDate> days() {
		return Arbitraries.longs()
			.between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2039, 12, 31).toEpochDay())
			.map(LocalDate::ofEpochDay);
	}

	private static Arbitrary<String> signs() {
		return Arbitraries.of(" ", "-", ".", "/", ",", "\u00a0", " - ", "–", "\u200b", "\u200d", "\n", "*", " / ", "\t",
				"😀", "\u20e3 ", "(", " . ");
	}

	private static String spaced(String digits, List<String> between) {
		return IntStream.range(0, digits.length())
			.mapToObj((at) -> (at == 0) ? digits.substring(0, 1) : between.get(at - 1) + digits.charAt(at))
			.collect(Collectors.joining());
	}

	private static Arbitrary<Written> written(Arbitrary<String> numbers) {
		Arbitrary<String> before = Arbitraries.of("", "fnr", "nr: ", "Hei, cpr ", "5003 ", "23 20 58 00, ", "(", "1. ",
				"født 24.11.2026\n", "😀");
		Arbitrary<String> after = Arbitraries.of("", ".", " takk", ", 5003 Bergen", " 5003", "\n23 20 58 00", "x", ")",
				"?");
		Arbitrary<String> script = Arbitraries.of("0", "0", "0", "０", "\u0660", "\ud835\udfce");
		return Combinators.combine(before, numbers, after, script)
			.as((start, number, end, zero) -> new Written(start, inScript(number, zero), end));
	}

	private static String inScript(String number, String zero) {
		return number.codePoints()
			.map((sign) -> (sign >= '0' && sign <= '9') ? zero.codePointAt(0) + sign - '0' : sign)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

}
