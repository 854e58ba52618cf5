package no.pmto.editorial.listings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;
import no.pmto.directory.Country;
import no.pmto.directory.Offer;
import no.pmto.directory.PmtoStatus;
import no.pmto.directory.ProviderType;
import no.pmto.directory.Referral;
import no.pmto.editorial.listings.ListingProblem.Kind;
import org.jspecify.annotations.Nullable;

/** The form that each field must have, whatever the others say. */
final class FieldForms {

	private static final int MOST_CHARACTERS = 5000;

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/** Eight digits, or a short number of five, in groups. */
	private static final Pattern PHONE = Pattern.compile("(?=(?: ?[0-9]){8}$|(?: ?[0-9]){5}$)[0-9]+(?: [0-9]+)*");

	private static final Pattern EMAIL = Pattern
		.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9æøåäöÆØÅÄÖ-]+(?:\\.[A-Za-z0-9æøåäöÆØÅÄÖ-]+)*\\.[A-Za-z]{2,}");

	/** With those too that turn the direction of writing round, and a stray BOM. */
	private static final Pattern UNSEEN = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff&&[^\\n]]");

	private static final Set<ListingField> NAMES = Set.of(ListingField.NAME, ListingField.UNIT, ListingField.PLACE,
			ListingField.STREET, ListingField.COVERAGE);

	private static final int YEAR = "2016".length();

	private static final int MONTH = "2016-04".length();

	private FieldForms() {
	}

	/** What is wrong with this text in this field, on whatever day is today. */
	static Optional<Kind> problem(ListingField field, String text, LocalDate today) {
		return Optional.ofNullable(anywhere(field, text)).or(() -> Optional.ofNullable(form(field, text, today)));
	}

	private static @Nullable Kind anywhere(ListingField field, String text) {
		if (UNSEEN.matcher(text).find() || (field != ListingField.NOTE && text.contains("\n"))) {
			return Kind.CHARACTERS;
		}
		if (text.length() > MOST_CHARACTERS) {
			return Kind.LONG;
		}
		boolean lost = text.contains("\ufffd") || (NAMES.contains(field) && text.contains("?"));
		return lost ? Kind.LOST_LETTER : null;
	}

	private static @Nullable Kind form(ListingField field, String text, LocalDate today) {
		return switch (field) {
			case ID -> unless(ID.matcher(text).matches(), Kind.ID);
			case COUNTRY -> unless(Country.of(text).isPresent(), Kind.COUNTRY);
			case TYPE -> unless(words(ProviderType.values()).contains(text), Kind.TYPE);
			case GENERAL, LISTED -> unless(text.equals("true") || text.equals("false"), Kind.TRUE_FALSE);
			case PHONE -> unless(PHONE.matcher(text).matches(), Kind.PHONE);
			case EMAIL -> unless(EMAIL.matcher(text).matches(), Kind.EMAIL);
			case WEBSITE -> unless(isWebsite(text), Kind.WEBSITE);
			case OFFERS -> unless(areOffers(text), Kind.OFFERS);
			case PMTO_STATUS -> unless(words(PmtoStatus.values()).contains(text), Kind.PMTO_STATUS);
			case REFERRAL -> unless(words(Referral.values()).contains(text), Kind.REFERRAL);
			case SOURCE_DATE, PHONE_SOURCE_DATE -> date(text, Kind.DATE, today);
			case CONFIRMED_ON -> (text.length() > MONTH) ? date(text, Kind.DAY, today) : Kind.DAY;
			case CONFIRMED_HOW -> unless(Set.of("phone", "email", "web").contains(text), Kind.CONFIRMED_HOW);
			case ORGANISATION_NUMBER -> unless(OrganisasjonsnummerValidator.isValid(text), Kind.ORGANISATION_NUMBER);
			case COVERAGE -> coverage(Coverage.parse(text).orElse(null));
			default -> null;
		};
	}

	private static @Nullable Kind coverage(@Nullable Coverage coverage) {
		return (coverage == null) ? Kind.COVERAGE : unless(!coverage.repeats(), Kind.SERVED_TWICE);
	}

	private static @Nullable Kind unless(boolean right, Kind otherwise) {
		return right ? null : otherwise;
	}

	private static Set<String> words(Enum<?>[] constants) {
		return Arrays.stream(constants)
			.map((constant) -> constant.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
	}

	private static boolean areOffers(String text) {
		List<String> offers = List.of(text.split(";", -1));
		return words(Offer.values()).containsAll(offers) && Set.copyOf(offers).size() == offers.size();
	}

	private static boolean isWebsite(String text) {
		try {
			URI address = new URI(text);
			String host = address.getHost();
			return (text.startsWith("https://") || text.startsWith("http://")) && address.getUserInfo() == null
					&& host != null && host.contains(".");
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static @Nullable Kind date(String text, Kind otherwise, LocalDate today) {
		try {
			return unless(!firstDay(text).isAfter(today), Kind.FUTURE);
		}
		catch (DateTimeException ex) {
			return otherwise;
		}
	}

	private static LocalDate firstDay(String text) {
		if (text.length() == YEAR && text.matches("[0-9]+")) {
			return LocalDate.of(Integer.parseInt(text), 1, 1);
		}
		return (text.length() == MONTH) ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
	}

}
