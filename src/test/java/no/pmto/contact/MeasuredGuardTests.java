package no.pmto.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import no.pmto.contact.Finding.Kind;
import no.pmto.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guard on messages as people write them, labelled by a reader. Recall: how many of
 * the messages with something to find it stops; precision: how many of those it stops it
 * stops rightly. Everything is printed, once for all rows and once for the held-out ones.
 */
class MeasuredGuardTests {

	private static final SensitiveWords WORDS = SensitiveWords.load();

	private static final int FEWEST = 150;

	/**
	 * How often the guard was right about one kind.
	 *
	 * @param missed the messages it should have stopped
	 * @param wrong the messages it should have let through
	 */
	private record Measure(int right, List<String> missed, List<String> wrong) {

		static Measure of(Kind kind, Stream<LabelledMessage> messages) {
			int right = 0;
			List<String> missed = new ArrayList<>();
			List<String> wrong = new ArrayList<>();
			for (LabelledMessage message : messages.toList()) {
				boolean expected = message.kinds().contains(kind);
				boolean found = SensitiveText.read(message.text(), WORDS).has(kind);
				right += (expected && found) ? 1 : 0;
				if (expected != found) {
					(expected ? missed : wrong).add(message.text());
				}
			}
			return new Measure(right, missed, wrong);
		}

		double recall() {
			return ratio(this.missed.size());
		}

		double precision() {
			return ratio(this.wrong.size());
		}

		private double ratio(int others) {
			return (this.right + others == 0) ? 1 : (double) this.right / (this.right + others);
		}

		String line(Object language, Kind kind, String part) {
			return String.format(Locale.ROOT,
					"%-4s %-16s %-9s recall %5.1f %%  precision %5.1f %%  (%d of %d, %d wrong)", language, kind, part,
					100 * recall(), 100 * precision(), this.right, this.right + this.missed.size(), this.wrong.size());
		}

	}

	@ParameterizedTest
	@EnumSource
	void everyLanguageHasEnoughMessages(Language language) {
		assertThat(LabelledMessage.in(language)).hasSizeGreaterThanOrEqualTo(FEWEST);
	}

	@ParameterizedTest
	@EnumSource
	void everyIdentityNumberIsFound(Language language) {
		Measure measure = measured(language, Kind.IDENTITY_NUMBER);
		assertThat(measure.missed()).isEmpty();
		assertThat(measure.precision()).isGreaterThanOrEqualTo(0.98);
	}

	@ParameterizedTest
	@EnumSource
	void dangerIsHardlyEverMissed(Language language) {
		Measure measure = measured(language, Kind.DANGER);
		assertThat(measure.recall()).isGreaterThanOrEqualTo(0.95);
		assertThat(measure.precision()).isGreaterThanOrEqualTo(0.85);
	}

	@ParameterizedTest
	@EnumSource
	void wordsOfHealthAreFoundAndOrdinaryOnesLeftAlone(Language language) {
		Measure measure = measured(language, Kind.HEALTH);
		assertThat(measure.recall()).isGreaterThanOrEqualTo(0.9);
		assertThat(measure.precision()).isGreaterThanOrEqualTo(0.85);
	}

	/** Most inquiries must get through without a page between. */
	@Test
	void ordinaryInquiriesPass() {
		List<String> stopped = Arrays.stream(Language.values())
			.flatMap((language) -> LabelledMessage.in(language).stream())
			.filter((message) -> message.kinds().isEmpty())
			.map(LabelledMessage::text)
			.filter((text) -> !SensitiveText.read(text, WORDS).isClear())
			.toList();
		assertThat(stopped).hasSizeLessThan(10);
	}

	private static Measure measured(Language language, Kind kind) {
		List<LabelledMessage> all = LabelledMessage.in(language);
		Measure held = Measure.of(kind, all.stream().filter(LabelledMessage::heldOut));
		System.out.println(held.line(language, kind, "held out"));
		Measure measure = Measure.of(kind, all.stream());
		System.out.println(measure.line(language, kind, "all"));
		return measure;
	}

}
