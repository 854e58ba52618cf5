package no.pmto.editorial.registers;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import no.pmto.editorial.listings.ListingField;
import no.pmto.editorial.listings.ListingRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What strangers write, and what of it gets into a listing. */
class ContactValuesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

	private final UnitMerge merge = new UnitMerge(Map.of("5014", "Bergen"), TODAY);

	@ParameterizedTest
	@CsvSource({ "55565556, 55 56 55 56", "+47 55 56 55 56, 55 56 55 56", "004746615000, 466 15 000",
			"800 33 040, 800 33 040", "02180, 02180" })
	void phonesAreGroupedAsOnTheSite(String written, String phone) {
		assertThat(ContactValues.phone(written)).contains(phone);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "112", "12345", "05565556", "+46 8 123 456 78", "5556555X", "55565556, 900",
			"<b>55565556", "٥٥٥٦٥٥٥٦" })
	void whatIsNoNorwegianNumberIsNone(String written) {
		assertThat(ContactValues.phone(written)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "www.bergen.kommune.no, https://www.bergen.kommune.no",
			"HTTP://Bergen.Kommune.no/, http://bergen.kommune.no", "https://x.no/a?b=c, https://x.no/a?b=c",
			"www.bærum.no, https://www.xn--brum-voa.no" })
	void websitesGetTheirScheme(String written, String website) {
		assertThat(ContactValues.website(written)).contains(website);
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "ftp://x.no", "https://", "https://x",
			"https://localhost", "https://127.0.0.1", "https://[::1]/", "https://a@x.no", "https://x.no:8080",
			"x.no\"><script>", "https://x..no", "ingen", "se facebook", "https://x.no/æ" })
	void whatIsNoWebsiteIsNone(String written) {
		assertThat(ContactValues.website(written)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "x@", "@x.no", "a@b", "a b@x.no", "a@x.no,b@x.no", "a..b@x.no", "<a@x.no>",
			"a@x.no\nBcc: b@x.no", "a@[127.0.0.1]", "\"a\"@x.no", ".a@x.no", "a.@x.no" })
	void whatIsNoMailboxIsNone(String written) {
		assertThat(ContactValues.email(written)).isEmpty();
	}

	@Test
	void aListingGetsWhatTheRegisterSaysAndWhereItIsFrom() {
		UnitMerge.Merged merged = this.merge.merge(listing(Map.of(ListingField.PHONE, "11 11 11 11")),
				unit("55565556", "Post@Bergen.kommune.NO", "www.bergen.kommune.no", "5014"));
		assertThat(merged.listing().get(ListingField.PHONE)).isEqualTo("55 56 55 56");
		assertThat(merged.listing().get(ListingField.PHONE_SOURCE)).isEqualTo("Enhetsregisteret");
		assertThat(merged.listing().get(ListingField.PHONE_SOURCE_DATE)).isEqualTo("2026-11-26");
		assertThat(merged.listing().get(ListingField.EMAIL)).isEqualTo("Post@bergen.kommune.no");
		assertThat(merged.listing().get(ListingField.WEBSITE)).isEqualTo("https://www.bergen.kommune.no");
		assertThat(merged.listing().get(ListingField.STREET)).isEqualTo("Rådhusgaten 10");
		assertThat(merged.listing().get(ListingField.PLACE)).isEqualTo("Bergen");
	}

	@Test
	void nothingIsEmptiedAndGarbageIsNamedAndLeftOut() {
		ListingRow before = listing(Map.of(ListingField.PHONE, "11 11 11 11", ListingField.EMAIL, "a@x.no"));
		assertThat(this.merge.merge(before, new Unit("964338531", null, null, null, null, null, null)).listing())
			.isEqualTo(before);
		UnitMerge.Merged garbage = this.merge.merge(before, unit("ring oss", "nei", "javascript:x", "9999"));
		assertThat(garbage.listing()).isEqualTo(before);
		assertThat(garbage.notUsed()).containsExactly(ListingField.PHONE, ListingField.EMAIL, ListingField.WEBSITE,
				ListingField.STREET);
	}

	@Test
	void theSameInOtherLettersIsNoChange() {
		ListingRow before = listing(
				Map.of(ListingField.PHONE, "55 56 55 56", ListingField.EMAIL, "a@x.no", ListingField.WEBSITE,
						"http://x.no/", ListingField.STREET, "RÅDHUSGATEN 10", ListingField.POSTAL_CODE, "5014"));
		assertThat(this.merge.merge(before, unit("+4755565556", "A@X.no", "www.x.no", "5014")).listing())
			.isEqualTo(before);
	}

	@Test
	void whatAnEditorConfirmedWithinAYearStaysAndIsNamed() {
		ListingRow before = listing(Map.of(ListingField.PHONE, "11 11 11 11", ListingField.CONFIRMED_ON, "2026-01-01"));
		UnitMerge.Merged merged = this.merge.merge(before, unit("55565556", "a@x.no", "x.no", "5014"));
		assertThat(merged.listing().get(ListingField.PHONE)).isEqualTo("11 11 11 11");
		assertThat(merged.listing().get(ListingField.EMAIL)).isEqualTo("a@x.no");
		assertThat(merged.differs()).containsExactly(ListingField.PHONE);
		ListingRow old = before.with(ListingField.CONFIRMED_ON, "2024-01-01");
		assertThat(this.merge.merge(old, unit("55565556", "a@x.no", "x.no", "5014")).listing().get(ListingField.PHONE))
			.isEqualTo("55 56 55 56");
	}

	private static Unit unit(String phone, String email, String website, String postalCode) {
		return new Unit("964338531", null, phone, email, website,
				new Unit.Address(List.of("Rådhusgaten 10"), postalCode, "NO"), null);
	}

	private static ListingRow listing(Map<ListingField, String> fields) {
		Map<ListingField, String> all = new EnumMap<>(fields);
		all.put(ListingField.ID, "no-4601");
		return new ListingRow(all);
	}

}
