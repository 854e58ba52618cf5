package no.pmto.editorial.listings;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import no.pmto.SiteTest;
import no.pmto.editorial.listings.Register.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Versions of the directory; each test rolls back to where it began. */
@SiteTest
class RegisterTests {

	@Autowired
	private Register register;

	@Autowired
	private JdbcClient database;

	private long start;

	private SortedMap<String, ListingRow> before = new TreeMap<>();

	@BeforeEach
	void begin() {
		this.before = this.register.active();
		this.start = this.register.activeVersion().id();
	}

	@AfterEach
	void rollBack() {
		long active = this.register.activeVersion().id();
		assertThat(this.register.activate(this.start, active, true)).isEqualTo(Result.ACTIVE);
		assertThat(this.register.active()).isEqualTo(this.before);
	}

	@Test
	void allListingsAreThereWithTheirOrganisationNumber() {
		assertThat(this.before).hasSizeGreaterThan(590);
		assertThat(this.before.get("no-4601").get(ListingField.ORGANISATION_NUMBER)).isEqualTo("964338531");
		assertThat(this.before.get("fvk-christiania").get(ListingField.COVERAGE))
			.isEqualTo("no-0301 [Frogner, Grünerløkka, Nordstrand, Søndre Nordstrand]");
	}

	@Test
	void aChangeIsANewVersionAndTheOldOneStays() {
		long version = change("phone", "55 55 55 55");
		assertThat(version).isGreaterThan(this.start);
		assertThat(this.register.active().get("no-4601").get(ListingField.PHONE)).isEqualTo("55 55 55 55");
		assertThat(this.register.activeVersion()).returns(version, DirectoryVersion::id)
			.returns("phone", DirectoryVersion::reason);
		assertThat(this.register.difference(this.start).changed()).hasSize(1);
	}

	@Test
	void whatChangesNothingIsNoVersion() {
		assertThat(this.register.change((rows) -> rows, "nothing")).isEqualTo(this.start);
	}

	@Test
	void aProposalIsNotActiveUntilItIsMadeSo() {
		SortedMap<String, ListingRow> rows = this.register.active();
		rows.put("no-4601", rows.get("no-4601").with(ListingField.PHONE, "55 55 55 55"));
		long proposal = this.register.propose(rows.values(), "by file");
		assertThat(this.register.active()).isEqualTo(this.before);
		assertThat(this.register.activate(proposal, this.start, false)).isEqualTo(Result.ACTIVE);
		assertThat(this.register.active()).isEqualTo(rows);
	}

	@Test
	void whoSawAnOlderDirectoryIsToldBeforeAnythingIsLost() {
		long proposal = this.register.propose(this.before.values(), "by file");
		change("meanwhile", "55 55 55 55");
		assertThat(this.register.activate(proposal, this.start, true)).isEqualTo(Result.OUTDATED);
		assertThat(this.register.active().get("no-4601").get(ListingField.PHONE)).isEqualTo("55 55 55 55");
	}

	@Test
	void moreThanAFifthGoesOnlyWhenSaidTwice() {
		SortedMap<String, ListingRow> few = new TreeMap<>();
		this.before.entrySet()
			.stream()
			.limit(this.before.size() * 79L / 100)
			.forEach((row) -> few.put(row.getKey(), row.getValue()));
		long proposal = this.register.propose(few.values(), "few");
		assertThat(this.register.activate(proposal, this.start, false)).isEqualTo(Result.LOSES_MANY);
		assertThat(this.register.activate(proposal, this.start, true)).isEqualTo(Result.ACTIVE);
		assertThat(this.register.active()).isEqualTo(few);
	}

	@Test
	void anEmptyDirectoryIsNeverActive() {
		long proposal = this.register.propose(List.of(), "none");
		assertThat(this.register.activate(proposal, this.start, true)).isEqualTo(Result.EMPTY);
	}

	@Test
	void aVersionNeverChanges() {
		assertThatThrownBy(() -> this.database.sql("update directory_version set reason = 'x'").update())
			.hasMessageContaining("stays as it was made");
	}

	private long change(String reason, String phone) {
		return this.register.change((rows) -> {
			rows.put("no-4601", rows.get("no-4601").with(ListingField.PHONE, phone));
			return rows;
		}, reason);
	}

}
