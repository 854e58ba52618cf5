package no.pmto.editorial.registers;

import java.util.Optional;

/** Asks about each unit until there is an answer, or it is better not to ask again. */
final class UnitQuestions {

	private static final int ATTEMPTS = 3;

	private final Enhetsregisteret register;

	private final KnownUnits known;

	private final Patience patience;

	UnitQuestions(Enhetsregisteret register, KnownUnits known, Patience patience) {
		this.register = register;
		this.known = known;
		this.patience = patience;
	}

	/** What the register says now, or said before and still does; never Unchanged. */
	UnitAnswer ask(String number) {
		Optional<KnownUnits.Known> before = this.known.find(number);
		UnitAnswer answer = new UnitAnswer.Unavailable("not asked", null);
		for (int attempt = 0; attempt < ATTEMPTS && this.patience.mayAsk(); attempt++) {
			answer = this.register.ask(number, before.map(KnownUnits.Known::etag).orElse(null),
					before.map(KnownUnits.Known::lastModified).orElse(null));
			if (!(answer instanceof UnitAnswer.Unavailable unavailable)) {
				this.patience.answered();
				return settled(answer, before);
			}
			this.patience.refused(unavailable.retryAfter());
		}
		return answer;
	}

	private UnitAnswer settled(UnitAnswer answer, Optional<KnownUnits.Known> before) {
		return switch (answer) {
			case UnitAnswer.Found found -> {
				this.known.save(found);
				yield found;
			}
			case UnitAnswer.Unchanged unchanged -> before
				.<UnitAnswer>flatMap((known) -> Unit.read(known.body())
					.map((unit) -> new UnitAnswer.Found(unit, known.body(), known.etag(), known.lastModified())))
				.orElse(new UnitAnswer.Unreadable("304"));
			default -> answer;
		};
	}

}
