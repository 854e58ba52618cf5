package no.pmto.finder;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import no.pmto.finder.FinderAnswer.Choice;
import no.pmto.finder.FinderAnswer.Found;
import no.pmto.finder.FinderAnswer.Problem;
import no.pmto.finder.FinderAnswer.UnknownCode;
import no.pmto.finder.FinderAnswer.Unreadable;
import org.jspecify.annotations.Nullable;

/** The way from a visitor's words to a municipality: no framework, no database. */
final class Finder {

	private final Directory directory;

	Finder(Directory directory) {
		this.directory = directory;
	}

	/**
	 * Answers, whatever is typed.
	 * @param typed the visitor's words, as they came
	 * @param chosen the country the visitor chose, or null
	 * @param likely the country to try first when nothing says which one is meant
	 */
	FinderAnswer answer(String typed, @Nullable Country chosen, Country likely) {
		return switch (FinderQuery.read(typed)) {
			case FinderQuery.Unread unread -> new Unreadable(unread.problem());
			case FinderQuery.Name name -> byName(name.name(), chosen);
			case FinderQuery.Code code -> byCode(code, chosen, likely);
		};
	}

	private FinderAnswer byName(String name, @Nullable Country chosen) {
		List<Municipality> all = this.directory.named(name);
		List<Municipality> there = all.stream().filter((found) -> found.id().country() == chosen).toList();
		List<Municipality> meant = there.isEmpty() ? all : there;
		return switch (meant.size()) {
			case 0 -> new Unreadable(Problem.UNKNOWN_NAME);
			case 1 -> new Found(meant.getFirst(), null);
			default -> new Choice(meant);
		};
	}

	private FinderAnswer byCode(FinderQuery.Code code, @Nullable Country chosen, Country likely) {
		Country said = Stream.of(code.country(), countryOfName(code), chosen)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		Country first = (said != null) ? said : likely;
		Optional<Municipality> here = municipality(first, code.digits());
		Optional<Municipality> there = municipality(first.other(), code.digits());
		if (here.isEmpty()) {
			return there.<FinderAnswer>map((found) -> new Found(found, null)).orElseGet(UnknownCode::new);
		}
		return new Found(here.get(), (said == null) ? there.orElse(null) : null);
	}

	/**
	 * The only country where this code belongs to a place or municipality of the name
	 * typed after it.
	 */
	private @Nullable Country countryOfName(FinderQuery.Code code) {
		String name = code.name();
		if (name == null) {
			return null;
		}
		List<Country> countries = Stream.of(Country.values())
			.filter((country) -> isCalled(new PostalCode(country, code.digits()), name))
			.toList();
		return (countries.size() == 1) ? countries.getFirst() : null;
	}

	private boolean isCalled(PostalCode code, String name) {
		String key = Names.key(name);
		return this.directory.place(code)
			.filter((place) -> Names.key(place.name()).equals(key)
					|| Names.key(this.directory.existing(place.municipality()).name()).equals(key))
			.isPresent();
	}

	private Optional<Municipality> municipality(Country country, String digits) {
		return this.directory.place(new PostalCode(country, digits))
			.map(Place::municipality)
			.map(this.directory::existing);
	}

}
