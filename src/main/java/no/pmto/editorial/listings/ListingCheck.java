package no.pmto.editorial.listings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.MunicipalityId;
import no.pmto.directory.PostalCode;
import no.pmto.editorial.listings.ListingProblem.Kind;
import no.pmto.site.Editions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Says what is wrong with a listing by itself: for a file, a form or a register, before
 * anything is stored. What passes can be stored, and shown to visitors.
 */
@Component
public class ListingCheck {

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private static final Set<ListingField> REQUIRED = EnumSet.of(ListingField.ID, ListingField.COUNTRY,
			ListingField.TYPE, ListingField.GENERAL, ListingField.NAME, ListingField.PMTO_STATUS, ListingField.REFERRAL,
			ListingField.SOURCE, ListingField.LISTED);

	private static final List<ListingField> CONFIRMATION = List.of(ListingField.CONFIRMED_ON, ListingField.CONFIRMED_BY,
			ListingField.CONFIRMED_HOW);

	private final Editions editions;

	private final Clock clock;

	ListingCheck(Editions editions, Clock clock) {
		this.editions = editions;
		this.clock = clock;
	}

	/** Whether a listing must have this field. */
	public static boolean isRequired(ListingField field) {
		return REQUIRED.contains(field);
	}

	/** All that is wrong, at most one for each field, in the order of the fields. */
	public List<ListingProblem> problems(ListingRow row) {
		LocalDate today = LocalDate.now(this.clock.withZone(OSLO));
		List<ListingProblem> problems = new ArrayList<>();
		for (ListingField field : ListingField.values()) {
			String text = row.get(field);
			Optional<Kind> problem = (text != null) ? FieldForms.problem(field, text, today) : empty(field, row);
			problem.or(() -> Optional.ofNullable((text != null) ? together(field, text, row) : null))
				.ifPresent((kind) -> problems.add(new ListingProblem(field, kind)));
		}
		return problems;
	}

	private static Optional<Kind> empty(ListingField field, ListingRow row) {
		boolean municipality = field == ListingField.MUNICIPALITY && isGeneral(row);
		if (REQUIRED.contains(field) || municipality) {
			return Optional.of(Kind.REQUIRED);
		}
		boolean half = CONFIRMATION.contains(field) && CONFIRMATION.stream().anyMatch((part) -> row.get(part) != null);
		return half ? Optional.of(Kind.HALF_CONFIRMED) : Optional.empty();
	}

	static boolean isGeneral(ListingRow row) {
		return "true".equals(row.get(ListingField.GENERAL));
	}

	/** What a field must be because of what others and the registers say. */
	private @Nullable Kind together(ListingField field, String text, ListingRow row) {
		Country country = Country.of(String.valueOf(row.get(ListingField.COUNTRY))).orElse(null);
		return switch (field) {
			case GENERAL -> isGeneral(row) && !answersForItsMunicipality(row) ? Kind.GENERAL : null;
			case MUNICIPALITY -> municipality(text, country);
			case POSTAL_CODE -> (country != null && !isPostalCode(text, country)) ? Kind.POSTAL_CODE : null;
			case ORGANISATION_NUMBER -> (country == Country.DK) ? Kind.ORGANISATION_NUMBER : null;
			case COVERAGE -> Coverage.parse(text)
				.stream()
				.flatMap((coverage) -> coverage.areas().stream())
				.flatMap((area) -> Optional.ofNullable(municipality(area.municipality(), country)).stream())
				.findFirst()
				.orElse(null);
			default -> null;
		};
	}

	private static boolean answersForItsMunicipality(ListingRow row) {
		String municipality = row.get(ListingField.MUNICIPALITY);
		String coverage = row.get(ListingField.COVERAGE);
		boolean serves = municipality == null || (coverage != null
				&& Coverage.parse(coverage).filter((served) -> served.serves(municipality)).isPresent());
		return serves && "municipality".equals(row.get(ListingField.TYPE))
				&& "true".equals(row.get(ListingField.LISTED));
	}

	private @Nullable Kind municipality(String text, @Nullable Country country) {
		Optional<MunicipalityId> id = MunicipalityId.parse(text);
		if (id.flatMap(directory()::municipality).isEmpty()) {
			return Kind.MUNICIPALITY;
		}
		return (country != null && id.orElseThrow().country() != country) ? Kind.OTHER_COUNTRY : null;
	}

	private boolean isPostalCode(String text, Country country) {
		return text.matches("[0-9]{4}") && directory().place(new PostalCode(country, text)).isPresent();
	}

	private Directory directory() {
		return this.editions.current().part(Directory.class);
	}

}
