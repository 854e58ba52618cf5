package no.pmto.editorial.registers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The client against a server that answers in the register's form, and in none. */
class EnhetsregisteretTests {

	private static final String NUMBER = "964338531";

	private static final String BERGEN = """
			{"respons_klasse":"Enhet","organisasjonsnummer":"964338531","navn":"BERGEN KOMMUNE","hjemmeside":"www.bergen.kommune.no",
			"epostadresse":"postmottak@bergen.kommune.no","telefon":"55 56 55 56","mobil":"900 00 000",
			"forretningsadresse":{"land":"Norge","landkode":"NO","postnummer":"5014","poststed":"BERGEN",
			"adresse":["Rådhusgaten 10"],"kommune":"BERGEN","kommunenummer":"4601"},"_links":{"self":{"href":"x"}}}""";

	private final StandInRegister server = new StandInRegister();

	private final Enhetsregisteret register = new Enhetsregisteret(
			new RegisterSettings.Units(this.server.address(), "-", 2, Duration.ofSeconds(1), Duration.ofMillis(10),
					Duration.ofSeconds(2)),
			"PMTO (+https://pmto.example/)", Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC));

	@AfterEach
	void close() {
		this.register.close();
		this.server.close();
	}

	@Test
	void aUnitIsReadWithoutAnybodysMobileNumber() {
		this.server.on(NUMBER, StandInRegister.json(BERGEN, "ETag", "\"1\""));
		assertThat(ask()).isInstanceOfSatisfying(UnitAnswer.Found.class, (found) -> {
			assertThat(found.etag()).isEqualTo("\"1\"");
			assertThat(found.unit().phone()).isEqualTo("55 56 55 56");
			assertThat(found.unit().business().lines()).containsExactly("Rådhusgaten 10");
			assertThat(found.unit().toString()).doesNotContain("900 00 000");
		});
	}

	@Test
	void theSiteSaysWhoItIsAndAsksOnlyForWhatIsNew() {
		this.server.on(NUMBER, StandInRegister.status(304, ""));
		assertThat(this.register.ask(NUMBER, "\"1\"", "Thu, 26 Nov 2026 09:00:00 GMT"))
			.isInstanceOf(UnitAnswer.Unchanged.class);
		StandInRegister.Asked asked = this.server.asked().getFirst();
		assertThat(asked.header("User-agent")).isEqualTo("PMTO (+https://pmto.example/)");
		assertThat(asked.header("If-none-match")).isEqualTo("\"1\"");
		assertThat(asked.header("If-modified-since")).isEqualTo("Thu, 26 Nov 2026 09:00:00 GMT");
		assertThat(asked.header("Accept")).contains("enhet.v2+json");
	}

	@Test
	void aDeletedUnitIsKnownAsSuchInBothFormsOfTheRegister() {
		this.server.on(NUMBER,
				StandInRegister.status(410, "{\"organisasjonsnummer\":\"964338531\",\"slettedato\":\"2026-01-02\"}"));
		assertThat(ask()).isEqualTo(new UnitAnswer.Deleted("2026-01-02"));
		this.server.on(NUMBER, StandInRegister.json(
				"{\"respons_klasse\":\"SlettetEnhet\",\"organisasjonsnummer\":\"964338531\",\"slettedato\":\"2026-01-03\"}"));
		assertThat(ask()).isEqualTo(new UnitAnswer.Deleted("2026-01-03"));
		this.server.on(NUMBER, StandInRegister.status(410, "<h1>Gone</h1>"));
		assertThat(ask()).isEqualTo(new UnitAnswer.Deleted(null));
	}

	@Test
	void whatIsUnknownIsUnknown() {
		this.server.on(NUMBER, StandInRegister.status(404, ""));
		assertThat(ask()).isInstanceOf(UnitAnswer.Unknown.class);
	}

	@Test
	void garbageIsNoUnitAndNeitherIsAnotherOne() {
		for (String garbage : new String[] { "", "[]", "null", "\"x\"", "<html>", "{", "{\"navn\":\"X\"}",
				"{\"organisasjonsnummer\":964338531}", BERGEN.replace(NUMBER, "958935420"), "\0\0\0" }) {
			this.server.on(NUMBER, StandInRegister.json(garbage));
			assertThat(ask()).as(garbage).isEqualTo(new UnitAnswer.Unreadable("garbage"));
		}
	}

	@Test
	void halfAnAnswerAHugeOneAndAnEndlessOneAreNone() {
		this.server.on(NUMBER, StandInRegister.half(BERGEN));
		assertThat(ask()).isEqualTo(new UnitAnswer.Unavailable("broken", null));
		this.server.on(NUMBER, StandInRegister.json(BERGEN + " ".repeat(2_000_000)));
		assertThat(ask()).isEqualTo(new UnitAnswer.Unavailable("broken", null));
		this.server.on(NUMBER, StandInRegister.silence());
		assertThat(ask()).isEqualTo(new UnitAnswer.Unavailable("time-out", null));
	}

	@Test
	void redirectsAreNotFollowed() {
		this.server.on(NUMBER, StandInRegister.status(302, "", "Location", this.server.address() + "/elsewhere"));
		assertThat(ask()).isEqualTo(new UnitAnswer.Unreadable("302"));
		assertThat(this.server.asked()).hasSize(1);
	}

	@Test
	void whoIsBusySaysHowLong() {
		this.server.on(NUMBER, StandInRegister.status(429, "", "Retry-After", "7"));
		assertThat(ask()).isEqualTo(new UnitAnswer.Unavailable("429", Duration.ofSeconds(7)));
		this.server.on(NUMBER, StandInRegister.status(503, "", "Retry-After", "Thu, 26 Nov 2026 10:01:00 GMT"));
		assertThat(ask()).isEqualTo(new UnitAnswer.Unavailable("503", Duration.ofMinutes(1)));
		this.server.on(NUMBER, StandInRegister.status(500, "", "Retry-After", "soon"));
		assertThat(ask()).isEqualTo(new UnitAnswer.Unavailable("500", null));
	}

	@Test
	void whoIsNotThereIsNotAvailable() {
		this.server.close();
		assertThat(ask()).isInstanceOf(UnitAnswer.Unavailable.class);
	}

	private UnitAnswer ask() {
		return this.register.ask(NUMBER, null, null);
	}

}
