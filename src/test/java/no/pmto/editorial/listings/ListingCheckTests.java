package no.pmto.editorial.listings;

import java.util.Collection;
import java.util.List;

import no.pmto.SiteTest;
import no.pmto.directory.Directory;
import no.pmto.editorial.listings.ListingProblem.Kind;
import no.pmto.site.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found wrong with a listing. */
@SiteTest
class ListingCheckTests {

	@Autowired
	private ListingCheck check;

	@Autowired
	private Register register;

	@Autowired
	private Editions editions;

	@Test
	void nothingIsWrongWithTheDirectoryAsItIs() {
		Collection<ListingRow> rows = this.register.active().values();
		DirectoryCheck together = new DirectoryCheck(this.editions.current().part(Directory.class));
		assertThat(rows).allSatisfy((row) -> {
			assertThat(this.check.problems(row)).as(row.id()).isEmpty();
			assertThat(together.next(row)).as(row.id()).isEmpty();
		});
		assertThat(together.withoutRow()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ID|Bergen|ID", "ID|a--b|ID", "COUNTRY|se|COUNTRY", "TYPE|Municipality|TYPE",
			"GENERAL|ja|TRUE_FALSE", "NAME|''|REQUIRED", "MUNICIPALITY|no-9999|MUNICIPALITY",
			"MUNICIPALITY|4601|MUNICIPALITY", "MUNICIPALITY|dk-0706|OTHER_COUNTRY", "MUNICIPALITY|''|REQUIRED",
			"POSTAL_CODE|0000|POSTAL_CODE", "POSTAL_CODE|501|POSTAL_CODE", "POSTAL_CODE|8000x|POSTAL_CODE",
			"PHONE|+47 55 56 62 00|PHONE", "PHONE|55 56  62 00|PHONE", "PHONE|55 56 62 0|PHONE", "EMAIL|a@b|EMAIL",
			"EMAIL|a b@c.no|EMAIL", "WEBSITE|javascript:alert(1)|WEBSITE", "WEBSITE|www.bergen.kommune.no|WEBSITE",
			"WEBSITE|https://a b.no|WEBSITE", "WEBSITE|https://bergen@evil.example|WEBSITE", "OFFERS|terapi|OFFERS",
			"OFFERS|therapy;therapy|OFFERS", "OFFERS|therapy,counselling|OFFERS", "PMTO_STATUS|sure|PMTO_STATUS",
			"REFERRAL|''|REQUIRED", "REFERRAL|no|REFERRAL", "SOURCE|''|REQUIRED", "SOURCE_DATE|2016-13|DATE",
			"SOURCE_DATE|2026-02-30|DATE", "SOURCE_DATE|07.04.2026|DATE", "SOURCE_DATE|apr.16|DATE",
			"SOURCE_DATE|9999|FUTURE", "ORGANISATION_NUMBER|964338532|ORGANISATION_NUMBER",
			"ORGANISATION_NUMBER|96433853|ORGANISATION_NUMBER", "CONFIRMED_ON|2026-11|DAY", "LISTED|yes|TRUE_FALSE",
			"COVERAGE|Bergen|COVERAGE", "COVERAGE|no-4601 [Fana|COVERAGE", "COVERAGE|no-4601; no-9999|MUNICIPALITY",
			"COVERAGE|no-4601; dk-0706|OTHER_COUNTRY", "COVERAGE|no-4601; no-4601|SERVED_TWICE",
			"NAME|Kár?šjohka|LOST_LETTER", "NOTE|a\uFFFDb|LOST_LETTER", "NAME|Ber\u0000gen|CHARACTERS",
			"NAME|gen\u202Eab|CHARACTERS" })
	void eachFieldHasItsForm(ListingField field, String text, Kind kind) {
		assertThat(this.check.problems(bergen().with(field, text))).contains(new ListingProblem(field, kind));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "PHONE|02180", "PHONE|900 00 000", "EMAIL|post.mottak+x@ålesund.kommune.no",
					"WEBSITE|http://www.bergen.kommune.no/a?b=c", "OFFERS|therapy ; counselling", "SOURCE_DATE|2016-04",
					"COVERAGE|no-4602;no-4601", "NAME|Kárášjoga gielda – Karasjok kommune" })
	void whatIsRightPasses(ListingField field, String text) {
		assertThat(this.check.problems(bergen().with(field, text))).isEmpty();
	}

	@Test
	void aLineBreakAndAQuestionStandInANoteOnly() {
		assertThat(this.check.problems(bergen().with(ListingField.NOTE, "Who?\nAsk."))).isEmpty();
		assertThat(this.check.problems(bergen().with(ListingField.STREET, "a\nb")))
			.containsExactly(new ListingProblem(ListingField.STREET, Kind.CHARACTERS));
	}

	@Test
	void aConfirmationIsWholeOrNone() {
		ListingRow half = bergen().with(ListingField.CONFIRMED_ON, "2026-11-20");
		assertThat(this.check.problems(half)).containsExactly(
				new ListingProblem(ListingField.CONFIRMED_BY, Kind.HALF_CONFIRMED),
				new ListingProblem(ListingField.CONFIRMED_HOW, Kind.HALF_CONFIRMED));
		assertThat(this.check
			.problems(half.with(ListingField.CONFIRMED_BY, "anna").with(ListingField.CONFIRMED_HOW, "phone")))
			.isEmpty();
	}

	@Test
	void theRowOfAMunicipalityAnswersForIt() {
		List<ListingProblem> general = List.of(new ListingProblem(ListingField.GENERAL, Kind.GENERAL));
		assertThat(this.check.problems(bergen().with(ListingField.LISTED, "false"))).isEqualTo(general);
		assertThat(this.check.problems(bergen().with(ListingField.TYPE, "bup"))).isEqualTo(general);
		assertThat(this.check.problems(bergen().with(ListingField.COVERAGE, null))).isEqualTo(general);
		assertThat(this.check.problems(bergen().with(ListingField.COVERAGE, "no-4601 [Fana]"))).isEqualTo(general);
	}

	@Test
	void anIdAndAMunicipalityAreThereOnce() {
		DirectoryCheck together = new DirectoryCheck(this.editions.current().part(Directory.class));
		assertThat(together.next(bergen())).isEmpty();
		assertThat(together.next(bergen())).containsExactly(new ListingProblem(ListingField.ID, Kind.ID_TWICE),
				new ListingProblem(ListingField.GENERAL, Kind.GENERAL_TWICE));
		assertThat(together.withoutRow()).contains("no-0301", "dk-0706").doesNotContain("no-4601", "no-2100");
	}

	@Test
	void theSameIsWrittenInOneWay() {
		assertThat(bergen().with(ListingField.COVERAGE, " no-4602 ;no-4601 [ Fana ];").get(ListingField.COVERAGE))
			.isEqualTo("no-4601 [Fana]; no-4602");
		assertThat(bergen().with(ListingField.PHONE, "55\u00a056\u00a062 00").get(ListingField.PHONE))
			.isEqualTo("55 56 62 00");
		assertThat(bergen().with(ListingField.NAME, "A\u030alesund").get(ListingField.NAME)).isEqualTo("Ålesund");
		assertThat(bergen().with(ListingField.NOTE, "a\r\nb").get(ListingField.NOTE)).isEqualTo("a\nb");
	}

	private ListingRow bergen() {
		ListingRow row = this.register.active().get("no-4601");
		assertThat(row).isNotNull();
		return row;
	}

}
