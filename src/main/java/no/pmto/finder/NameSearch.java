package no.pmto.finder;

import java.util.List;
import java.util.function.Supplier;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.Names;
import no.pmto.directory.PlaceName;
import no.pmto.finder.FinderAnswer.Ambiguous;
import no.pmto.finder.FinderAnswer.Candidate;
import no.pmto.finder.FinderAnswer.Found;
import no.pmto.finder.FinderAnswer.Reason;
import no.pmto.finder.FinderAnswer.Subject;
import no.pmto.finder.FinderAnswer.Unknown;

import org.jspecify.annotations.Nullable;

/**
 * What a name means: a place of that name, the same with its county behind it, a county,
 * the beginning of a name, a name spelt wrongly; the first of these that is found.
 */
final class NameSearch {

	private static final int MOST = 8;

	private static final int SHORTEST_BEGINNING = 3;

	private final Directory directory;

	NameSearch(Directory directory) {
		this.directory = directory;
	}

	/**
	 * Answers.
	 * @param country the only country wanted, if there is one of the name, or null
	 */
	FinderAnswer answer(String name, @Nullable Country country) {
		List<Supplier<@Nullable FinderAnswer>> ways = List.of(() -> named(name, country),
				() -> namedInCounty(name, country), () -> county(name, country), () -> genitive(name, country),
				() -> beginning(name, country), () -> misspelt(name, country));
		for (Supplier<@Nullable FinderAnswer> way : ways) {
			FinderAnswer answer = way.get();
			if (answer != null) {
				return answer;
			}
		}
		return new Unknown(Subject.NAME, List.of());
	}

	private @Nullable FinderAnswer named(String name, @Nullable Country country) {
		return exactly(preferring(country, this.directory.names().named(name)));
	}

	private @Nullable FinderAnswer exactly(List<PlaceName> found) {
		return switch (found.size()) {
			case 0 -> null;
			case 1 -> new Found(municipality(found.getFirst()), null, null);
			default -> ambiguous(Reason.NAME, found);
		};
	}

	/** {@code Herøy, Nordland}, {@code Våler (Østfold)}, {@code Nes i Akershus}. */
	private @Nullable FinderAnswer namedInCounty(String name, @Nullable Country country) {
		String[] words = Names.exact(name).split(" ");
		for (int head = words.length - 1; head > 0; head--) {
			String county = String.join(" ", List.of(words).subList(head, words.length)).replaceFirst("^i ", "");
			List<PlaceName> found = this.directory.names().named(String.join(" ", List.of(words).subList(0, head)));
			List<PlaceName> there = found.stream().filter((place) -> isIn(municipality(place), county)).toList();
			if (!there.isEmpty()) {
				List<PlaceName> ofToday = ofToday(there);
				return exactly(preferring(country, (ofToday.size() == 1) ? ofToday : there));
			}
		}
		return null;
	}

	private boolean isIn(Municipality municipality, String area) {
		return this.directory.inCounty(area).contains(municipality)
				|| Names.key(municipality.name()).equals(Names.key(area));
	}

	private @Nullable FinderAnswer county(String name, @Nullable Country country) {
		List<Candidate> all = this.directory.inCounty(name)
			.stream()
			.filter((municipality) -> country == null || municipality.id().country() == country)
			.sorted(Collation.by(Municipality::name))
			.map((municipality) -> new Candidate(municipality, null))
			.toList();
		return all.isEmpty() ? null : new Ambiguous(Reason.COUNTY, all);
	}

	/** {@code Københavns Kommune}. */
	private @Nullable FinderAnswer genitive(String name, @Nullable Country country) {
		String bare = Names.exact(name);
		return bare.endsWith("s") ? named(bare.substring(0, bare.length() - 1), country) : null;
	}

	private @Nullable FinderAnswer beginning(String name, @Nullable Country country) {
		if (Names.key(name).length() < SHORTEST_BEGINNING) {
			return null;
		}
		List<PlaceName> found = preferring(country, this.directory.names().startingWith(name));
		return nearly(Reason.BEGINNING, found.stream().limit(MOST).toList());
	}

	private @Nullable FinderAnswer misspelt(String name, @Nullable Country country) {
		List<PlaceName> found = preferring(country, this.directory.names().similarTo(name));
		List<PlaceName> ofToday = ofToday(found);
		return nearly(Reason.SPELLING, (ofToday.size() == 1) ? ofToday : found);
	}

	private static List<PlaceName> ofToday(List<PlaceName> names) {
		return names.stream().filter((name) -> name.kind() == PlaceName.Kind.MUNICIPALITY).toList();
	}

	private @Nullable FinderAnswer nearly(Reason reason, List<PlaceName> found) {
		return switch (found.size()) {
			case 0 -> null;
			case 1 -> new Found(municipality(found.getFirst()), null, found.getFirst());
			default -> ambiguous(reason, found);
		};
	}

	private Ambiguous ambiguous(Reason reason, List<PlaceName> found) {
		return new Ambiguous(reason, found.stream().limit(2L * MOST).map(this::candidate).toList());
	}

	private Candidate candidate(PlaceName name) {
		Municipality municipality = municipality(name);
		boolean own = Names.exact(name.name()).equals(Names.exact(municipality.name()));
		return new Candidate(municipality, own ? null : name);
	}

	private Municipality municipality(PlaceName name) {
		return this.directory.existing(name.municipality());
	}

	private static List<PlaceName> preferring(@Nullable Country country, List<PlaceName> found) {
		List<PlaceName> there = found.stream().filter((name) -> name.municipality().country() == country).toList();
		return there.isEmpty() ? found : there;
	}

}
