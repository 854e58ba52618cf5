package no.pmto.editorial.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import no.pmto.editorial.listings.DirectoryDifference;
import no.pmto.editorial.listings.ListingField;
import no.pmto.editorial.listings.ListingRow;
import no.pmto.editorial.listings.Register;
import no.pmto.site.Site;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks Enhetsregisteret about every Norwegian listing with an organisation number, and
 * proposes what it says as a version of the directory.
 */
@Component
class UnitRound {

	private final Register register;

	private final Rounds rounds;

	private final KnownUnits known;

	private final PostalTables codes;

	private final RegisterSettings.Units settings;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final String userAgent;

	UnitRound(Register register, Rounds rounds, KnownUnits known, PostalTables codes, RegisterSettings settings,
			TransactionTemplate transaction, Clock clock, Site site) {
		this.register = register;
		this.rounds = rounds;
		this.known = known;
		this.codes = codes;
		this.settings = settings.units();
		this.transaction = transaction;
		this.clock = clock;
		this.userAgent = RoundJobs.userAgent(site);
	}

	void run(long round) {
		List<String> numbers = this.register.active()
			.values()
			.stream()
			.filter(UnitRound::isAsked)
			.map((listing) -> listing.fields().get(ListingField.ORGANISATION_NUMBER))
			.distinct()
			.toList();
		this.rounds.total(round, numbers.size());
		Patience patience = new Patience(this.settings.pause(), this.settings.longestPause());
		Map<String, UnitAnswer> answers = ask(round, numbers, patience);
		this.transaction.executeWithoutResult((status) -> {
			SortedMap<String, ListingRow> proposed = proposed(round, answers);
			if (patience.isLost()) {
				this.rounds.end(round, Round.Outcome.GAVE_UP, null);
			}
			else {
				end(round, proposed);
			}
		});
	}

	private static boolean isAsked(ListingRow listing) {
		return "no".equals(listing.get(ListingField.COUNTRY)) && listing.get(ListingField.ORGANISATION_NUMBER) != null;
	}

	private Map<String, UnitAnswer> ask(long round, List<String> numbers, Patience patience) {
		Map<String, UnitAnswer> answers = new TreeMap<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(this.settings.atOnce());
				Enhetsregisteret asked = new Enhetsregisteret(this.settings, this.userAgent, this.clock)) {
			UnitQuestions questions = new UnitQuestions(asked, this.known, patience);
			ExecutorCompletionService<Answered> answered = new ExecutorCompletionService<>(threads);
			numbers.forEach((number) -> answered.submit(() -> new Answered(number, questions.ask(number))));
			for (int done = 1; done <= numbers.size(); done++) {
				Answered next = answered.take().get();
				answers.put(next.number(), next.answer());
				this.rounds.done(round, done);
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		return answers;
	}

	private record Answered(String number, UnitAnswer answer) {
	}

	/** The directory as it is now, with what the register says. */
	private SortedMap<String, ListingRow> proposed(long round, Map<String, UnitAnswer> answers) {
		Map<String, String> places = this.codes.read()
			.values()
			.stream()
			.collect(Collectors.toMap(PostalEntry::code, PostalEntry::place));
		UnitMerge merge = new UnitMerge(places, LocalDate.now(this.clock));
		SortedMap<String, ListingRow> rows = this.register.active();
		for (ListingRow listing : new ArrayList<>(rows.values())) {
			@Nullable String number = listing.get(ListingField.ORGANISATION_NUMBER);
			@Nullable UnitAnswer answer = (isAsked(listing) && number != null) ? answers.get(number) : null;
			if (answer != null) {
				rows.put(listing.id(), with(round, listing, answer, merge));
			}
		}
		return rows;
	}

	private ListingRow with(long round, ListingRow listing, UnitAnswer answer, UnitMerge merge) {
		switch (answer) {
			case UnitAnswer.Found found -> {
				UnitMerge.Merged merged = merge.merge(listing, found.unit());
				note(round, listing, Finding.Kind.NOT_USED, merged.notUsed());
				note(round, listing, Finding.Kind.DIFFERS, merged.differs());
				return merged.listing();
			}
			case UnitAnswer.Deleted(var day) -> this.rounds.add(round, listing.id(), Finding.Kind.DELETED, day);
			case UnitAnswer.Unknown() -> this.rounds.add(round, listing.id(), Finding.Kind.UNKNOWN, null);
			case UnitAnswer.Unreadable(var why) -> this.rounds.add(round, listing.id(), Finding.Kind.UNREADABLE, why);
			case UnitAnswer.Unavailable(var why, var retryAfter) ->
				this.rounds.add(round, listing.id(), Finding.Kind.SILENT, why);
			case UnitAnswer.Unchanged() -> throw new IllegalStateException("settled before");
		}
		return listing;
	}

	private void note(long round, ListingRow listing, Finding.Kind kind, List<ListingField> fields) {
		if (!fields.isEmpty()) {
			this.rounds.add(round, listing.id(), kind,
					fields.stream().map(ListingField::column).collect(Collectors.joining(",")));
		}
	}

	private void end(long round, SortedMap<String, ListingRow> proposed) {
		if (proposed.equals(this.register.active())) {
			this.rounds.end(round, Round.Outcome.NOTHING_NEW, null);
			return;
		}
		@Nullable Long same = this.rounds.newest(Round.Kind.UNITS, 2)
			.stream()
			.map(Round::proposal)
			.filter((earlier) -> earlier != null && saysTheSame(earlier, proposed))
			.findFirst()
			.orElse(null);
		long proposal = (same != null) ? same
				: this.register.propose(proposed.values(), UnitMerge.SOURCE + " " + LocalDate.now(this.clock));
		this.rounds.end(round, Round.Outcome.PROPOSED, proposal);
	}

	/** An earlier proposal that waits still, and would change the same. */
	private boolean saysTheSame(long earlier, SortedMap<String, ListingRow> proposed) {
		DirectoryDifference difference = this.register.difference(earlier);
		SortedMap<String, ListingRow> then = this.register.active();
		difference.changed().forEach((changed) -> then.put(changed.after().id(), changed.after()));
		return difference.added().isEmpty() && difference.gone().isEmpty() && then.equals(proposed);
	}

}
