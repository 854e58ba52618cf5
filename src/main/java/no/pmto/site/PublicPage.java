package no.pmto.site;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A page that menus and the sitemap know.
 *
 * @param id the same in every language
 * @param menu where menus show it
 * @param addresses its path and short title in every language
 * @param modified when it last changed, or null where that is not known
 */
public record PublicPage(String id, Menu menu, Map<Language, Address> addresses, @Nullable LocalDate modified) {

	/** The id of the finder's own page, whose form stands on every page. */
	public static final String FINDER = "finder";

	/** Where menus show a page. */
	public enum Menu {

		MAIN, FOOTER, NONE

	}

	/** A path from the root, {@code /nb/kontakt}, and the title that menus show. */
	public record Address(String path, String title) {
	}

	/**
	 * The page's address in this language.
	 * @throws IllegalArgumentException when it has none
	 */
	public Address in(Language language) {
		Address address = this.addresses.get(language);
		if (address == null) {
			throw new IllegalArgumentException(this.id + " has no address in " + language);
		}
		return address;
	}

}
