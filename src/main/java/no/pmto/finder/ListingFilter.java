package no.pmto.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import no.pmto.directory.Offer;
import no.pmto.directory.ProviderType;
import no.pmto.directory.Referral;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor wants to see of an answer: plain links set and unset it. What is null
 * does not matter.
 */
record ListingFilter(@Nullable Referral referral, @Nullable Offer offer, @Nullable ProviderType type) {

	static final ListingFilter NONE = new ListingFilter(null, null, null);

	/** Reads the words of an address; those it does not know do not matter. */
	static ListingFilter of(@Nullable String referral, @Nullable String offer, @Nullable String type) {
		return new ListingFilter(constant(Referral.class, referral), constant(Offer.class, offer),
				constant(ProviderType.class, type));
	}

	private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String word) {
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> word(constant).equals(word))
			.findFirst()
			.orElse(null);
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	boolean isSet() {
		return !equals(NONE);
	}

	Predicate<Listing> fits() {
		return (listing) -> (this.referral == null || listing.provider().referral() == this.referral)
				&& (this.offer == null || listing.provider().offers().contains(this.offer))
				&& (this.type == null || listing.provider().type() == this.type);
	}

	/** As the query of an address: {@code referral=self&type=bup}; empty for none. */
	String query() {
		List<String> parts = new ArrayList<>();
		if (this.referral != null) {
			parts.add("referral=" + word(this.referral));
		}
		if (this.offer != null) {
			parts.add("offer=" + word(this.offer));
		}
		if (this.type != null) {
			parts.add("type=" + word(this.type));
		}
		return String.join("&", parts);
	}

	/**
	 * What can be chosen for this answer: each choice with how many it leaves. A choice
	 * that would leave none is not offered, unless it is made already and can be unmade.
	 */
	List<Option> options(LocalHelp help) {
		List<Option> options = new ArrayList<>();
		options.add(option("finder.referral.SELF", this.referral == Referral.SELF,
				new ListingFilter((this.referral == Referral.SELF) ? null : Referral.SELF, this.offer, this.type),
				help));
		for (Offer each : Offer.values()) {
			options.add(option("finder.offer." + each, this.offer == each,
					new ListingFilter(this.referral, (this.offer == each) ? null : each, this.type), help));
		}
		for (ProviderType each : ProviderType.values()) {
			options.add(option("finder.type." + each, this.type == each,
					new ListingFilter(this.referral, this.offer, (this.type == each) ? null : each), help));
		}
		return options.stream().filter((option) -> option.chosen() || option.count() > 0).toList();
	}

	private static Option option(String key, boolean chosen, ListingFilter then, LocalHelp help) {
		return new Option(key, chosen, then.count(help), then.query());
	}

	/** How many listings are shown, the municipality among them; 0 where none fits. */
	private int count(LocalHelp help) {
		return help.all().stream().anyMatch(fits()) ? help.only(fits()).all().size() : 0;
	}

	/**
	 * One link.
	 *
	 * @param key of its text
	 * @param chosen whether it is in force; the link then takes it back
	 * @param count how many listings are shown when the link is followed
	 * @param query of the address it leads to
	 */
	record Option(String key, boolean chosen, int count, String query) {
	}

}
