package no.pmto.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.Municipality;
import no.pmto.directory.Names;
import no.pmto.directory.Place;
import no.pmto.directory.PlaceName;
import no.pmto.directory.PostalCode;
import no.pmto.finder.FinderAnswer.Ambiguous;
import no.pmto.finder.FinderAnswer.Candidate;
import no.pmto.finder.FinderAnswer.Found;
import no.pmto.finder.FinderAnswer.Invalid;
import no.pmto.finder.FinderAnswer.Reason;
import no.pmto.finder.FinderAnswer.Subject;
import no.pmto.finder.FinderAnswer.Unknown;

import org.jspecify.annotations.Nullable;

/** The way from a visitor's words to a municipality: no framework, no database. */
public final class Finder {

	private static final int MOST_SIMILAR = 6;

	private static final int ALIKE = 3;

	private final Directory directory;

	private final NameSearch names;

	public Finder(Directory directory) {
		this.directory = directory;
		this.names = new NameSearch(directory);
	}

	/**
	 * Answers, whatever is typed.
	 * @param typed the visitor's words, as they came
	 * @param chosen the country the visitor chose, or null
	 * @param likely the country to try first when nothing says which one is meant
	 */
	public FinderAnswer answer(String typed, @Nullable Country chosen, Country likely) {
		return switch (FinderQuery.read(typed)) {
			case FinderQuery.Unread unread -> new Invalid(unread.problem(), beginningLike(unread.digits(), likely));
			case FinderQuery.Name name ->
				this.names.answer(name.name(), (name.country() != null) ? name.country() : chosen);
			case FinderQuery.Code code -> byCode(code, chosen, likely);
		};
	}

	private FinderAnswer byCode(FinderQuery.Code code, @Nullable Country chosen, Country likely) {
		Country said = Stream.of(code.country(), countryOfName(code), chosen)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		Country first = (said != null) ? said : likely;
		Optional<Place> here = place(first, code.digits());
		Optional<Place> there = place(first.other(), code.digits());
		if (here.isPresent()) {
			return at(here.get(), code.name(), (said == null) ? there.orElse(null) : null);
		}
		return there.map((place) -> at(place, code.name(), null))
			.orElseGet(() -> new Unknown(Subject.CODE, beginningLike(code.digits(), likely)));
	}

	/**
	 * The answer for a place, and for the place of the same code in the other country.
	 */
	private FinderAnswer at(Place place, @Nullable String name, @Nullable Place other) {
		Municipality also = (other != null) ? main(other) : null;
		List<Municipality> all = place.municipalities().stream().map(this.directory::existing).toList();
		List<Municipality> meant = all.stream().filter((municipality) -> isCalled(municipality, name)).toList();
		if (all.size() == 1 || meant.size() == 1) {
			return new Found(meant.isEmpty() ? all.getFirst() : meant.getFirst(), also, null);
		}
		return new Ambiguous(Reason.CODE,
				Stream.concat(all.stream(), Stream.ofNullable(also))
					.map((municipality) -> new Candidate(municipality, null))
					.toList());
	}

	private Municipality main(Place place) {
		return this.directory.existing(place.municipality());
	}

	/**
	 * The only country where this code belongs to a place or municipality of the name
	 * typed beside it.
	 */
	private @Nullable Country countryOfName(FinderQuery.Code code) {
		List<Country> countries = Stream.of(Country.values())
			.filter((country) -> place(country, code.digits()).filter((place) -> isCalled(place, code.name()))
				.isPresent())
			.toList();
		return (countries.size() == 1) ? countries.getFirst() : null;
	}

	private boolean isCalled(Place place, @Nullable String name) {
		return isSame(place.name(), name) || place.municipalities()
			.stream()
			.map(this.directory::existing)
			.anyMatch((municipality) -> isCalled(municipality, name));
	}

	private static boolean isCalled(Municipality municipality, @Nullable String name) {
		return isSame(municipality.name(), name);
	}

	private static boolean isSame(String name, @Nullable String typed) {
		return typed != null && Names.key(name).equals(Names.key(typed));
	}

	private Optional<Place> place(Country country, String digits) {
		return this.directory.place(new PostalCode(country, digits));
	}

	/** Where codes begin with the same three digits; the likely country first. */
	private List<Candidate> beginningLike(String digits, Country likely) {
		if (digits.length() < ALIKE) {
			return List.of();
		}
		String start = digits.substring(0, ALIKE);
		List<Candidate> similar = new ArrayList<>();
		for (Country country : List.of(likely, likely.other())) {
			for (Place place : this.directory.places()) {
				if (place.code().country() == country && place.code().digits().startsWith(start) && similar.stream()
					.noneMatch((known) -> known.municipality().id().equals(place.municipality()))) {
					similar.add(new Candidate(main(place), new PlaceName(place.code().digits() + " " + place.name(),
							PlaceName.Kind.PLACE, place.municipality())));
				}
			}
		}
		return similar.stream().limit(MOST_SIMILAR).toList();
	}

}
