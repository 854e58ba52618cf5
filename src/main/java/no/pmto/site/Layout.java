package no.pmto.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page needs: head, header, footer.
 *
 * @param language of this page
 * @param title of this page, without the name of the site
 * @param description for search engines and shared links
 * @param canonical absolute address of this page
 * @param translations this page in every language, this one included
 * @param breadcrumbs from the front page down to this page; empty on the front page
 * @param mainMenu in the header
 * @param footerMenu in the footer
 * @param finderPath where the form in the header is sent
 * @param files paths of what scripts of every page may fetch, by name
 * @param helpLines those of the country, and region, this page speaks about
 * @param reviewed when somebody last went through what the page says, or null
 * @param indexed whether search engines may list the page
 * @param structuredData JSON-LD documents, safe inside a script element
 */
public record Layout(Language language, String title, String description, String canonical,
		List<Translation> translations, List<Link> breadcrumbs, List<Link> mainMenu, List<Link> footerMenu,
		String finderPath, Map<String, String> files, List<HelpLine> helpLines, @Nullable LocalDate reviewed,
		boolean indexed, List<String> structuredData) {

	/** The path of this page, with its query if it has one. */
	public String path() {
		return this.translations.stream().filter(Translation::current).map(Translation::path).findFirst().orElseThrow();
	}

	/** The same page in one language: {@code url} is absolute, {@code path} is not. */
	public record Translation(Language language, String path, String url, boolean current) {
	}

	/** A titled path within the site; {@code current} when the page is there or below. */
	public record Link(String title, String path, boolean current) {
	}

}
