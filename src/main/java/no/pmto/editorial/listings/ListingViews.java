package no.pmto.editorial.listings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.MunicipalityId;
import no.pmto.directory.Offer;
import no.pmto.directory.PmtoStatus;
import no.pmto.directory.ProviderType;
import no.pmto.directory.Referral;
import no.pmto.finder.FinderPaths;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages about one listing. */
@Component
class ListingViews {

	private final Editions editions;

	private final FinderPaths paths;

	private final Listings listings;

	private final ListingCheck check;

	ListingViews(Editions editions, FinderPaths paths, Listings listings, ListingCheck check) {
		this.editions = editions;
		this.paths = paths;
		this.listings = listings;
		this.check = check;
	}

	/** Municipalities as they are published now. */
	Gazetteer places() {
		return new Gazetteer(this.editions.current().part(Directory.class));
	}

	/**
	 * The form.
	 * @param base the listing it is about; null for a new one
	 */
	ModelAndView form(ListingForm form, @Nullable ListingRow base, Locale locale) {
		return form(form, base, Map.of(), locale);
	}

	ModelAndView form(ListingForm form, @Nullable ListingRow base, Map<ListingField, String> problems, Locale locale) {
		Gazetteer places = places();
		Map<String, FormField> fields = new LinkedHashMap<>();
		for (ListingField field : ListingField.values()) {
			String text = Objects.requireNonNullElse(form.row().get(field), "");
			String shown = (field == ListingField.MUNICIPALITY) ? places.text(text) : text;
			fields.put(field.column(), new FormField(field, shown, problems.get(field)));
		}
		ModelAndView view = new ModelAndView("editorial/listings/listing").addObject("form", form)
			.addObject("id", (base != null) ? base.id() : null)
			.addObject("path", (base != null) ? ListingsController.path(base.id()) : ListingsController.ROOT + "/new")
			.addObject("confirmedOn", Card.confirmedOn(form.row()))
			.addObject("general", ListingForm.general(form.row()))
			.addObject("fields", fields)
			.addObject("problems", fields.values().stream().filter((field) -> field.problem() != null).toList())
			.addObject("offers",
					Set.copyOf(List.of(Objects.requireNonNullElse(form.row().get(ListingField.OFFERS), "").split(";"))))
			.addObject("served", served(form, places))
			.addObject("choosable", choosable())
			.addObject("municipalities", places.of(form.country()))
			.addObject("counties", Map.of("no", places.counties(Country.NO), "dk", places.counties(Country.DK)))
			.addObject("publicPaths", publicPaths(base, places));
		card(form, view, locale);
		return view;
	}

	/** A municipality, with the districts that are served where it is not the whole. */
	record Served(String id, String name, String districts) {
	}

	private static List<Served> served(ListingForm form, Gazetteer places) {
		return form.served()
			.stream()
			.map((area) -> new Served(area.municipality(), places.text(area.municipality()),
					Objects.requireNonNullElse(area.districts(), "")))
			.sorted((one, other) -> Gazetteer.order().compare(one.name(), other.name()))
			.toList();
	}

	/** What can be chosen, by field. */
	static Map<String, List<String>> choosable() {
		return Map.of("country", Arrays.stream(Country.values()).map(Country::code).toList(), "type",
				words(ProviderType.values()), "pmto_status", words(PmtoStatus.values()), "referral",
				words(Referral.values()), "offers", words(Offer.values()));
	}

	private static List<String> words(Enum<?>[] constants) {
		return Arrays.stream(constants).map((constant) -> constant.name().toLowerCase(Locale.ROOT)).toList();
	}

	/** The card is shown of what can be stored; of other words there is none. */
	private void card(ListingForm form, ModelAndView view, Locale locale) {
		ListingRow row = (form.row().get(ListingField.ID) != null) ? form.row()
				: form.row().with(ListingField.ID, "new-listing");
		if (this.check.problems(row).isEmpty()) {
			view.addObject("card", Card.of(row, today()))
				.addObject("finderBase", this.paths.base(Language.of(locale.getLanguage()).orElse(Language.NB)));
		}
	}

	/** Where visitors find it, in every language; nowhere while they don't see it. */
	private Map<Language, String> publicPaths(@Nullable ListingRow base, Gazetteer places) {
		Directory directory = places.directory();
		return (base == null) ? Map.of() : directory.provider(base.id()).map((provider) -> {
			@Nullable MunicipalityId seat = provider.municipality();
			return Language.each((language) -> (provider.general() && seat != null)
					? this.paths.to(directory.existing(seat), language) : this.paths.to(provider, language));
		}).orElseGet(Map::of);
	}

	/** A field that two editors have written differently. */
	record Difference(ListingField field, String theirs, String own) {
	}

	List<Difference> differences(@Nullable ListingRow theirs, ListingRow own) {
		Gazetteer places = places();
		List<Difference> differences = new ArrayList<>();
		for (ListingField field : ListingForm.EDITED) {
			String one = (theirs != null) ? text(theirs, field, places) : "";
			String other = text(own, field, places);
			if (!one.equals(other)) {
				differences.add(new Difference(field, one, other));
			}
		}
		return differences;
	}

	private static String text(ListingRow row, ListingField field, Gazetteer places) {
		if (field == ListingField.COVERAGE) {
			return served(ListingForm.of(row), places).stream()
				.map((area) -> area.name() + (area.districts().isEmpty() ? "" : ": " + area.districts()))
				.collect(Collectors.joining("; "));
		}
		String text = Objects.requireNonNullElse(row.get(field), "");
		return (field == ListingField.MUNICIPALITY) ? places.text(text) : text;
	}

	/** Asks whether it is really to go. */
	ModelAndView removal(ListingRow row, Locale locale) {
		ModelAndView view = form(ListingForm.of(row), row, locale);
		view.setViewName("editorial/listings/remove");
		return view;
	}

	private LocalDate today() {
		return this.listings.today();
	}

}
