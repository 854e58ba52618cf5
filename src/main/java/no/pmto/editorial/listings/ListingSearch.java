package no.pmto.editorial.listings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which listings an editor wants to see; what is empty does not matter.
 *
 * @param words in the name, the place or the id; one whole id finds that one only
 * @param type of body
 * @param country code
 * @param status {@code documented} or {@code possible}
 * @param show {@code due} for what nobody has confirmed for twelve months, {@code hidden}
 * for what visitors don't see
 * @param order {@code oldest} for what to check first, else by name
 * @param page from 0
 */
record ListingSearch(String words, String type, String country, String status, String show, String order, int page) {

	private static final int LAST = 1000;

	static ListingSearch of(Map<String, String> asked) {
		String page = asked.getOrDefault("page", "");
		return new ListingSearch(asked.getOrDefault("q", ""), asked.getOrDefault("type", ""),
				asked.getOrDefault("country", ""), asked.getOrDefault("status", ""), asked.getOrDefault("show", ""),
				asked.getOrDefault("order", "name"),
				page.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(page), LAST) : 0);
	}

	List<ListedRow> in(List<ListedRow> all, LocalDate today) {
		boolean exactly = all.stream().anyMatch((row) -> row.row().id().equals(this.words.strip()));
		Predicate<ListedRow> wanted = (
				row) -> (exactly ? row.row().id().equals(this.words.strip()) : row.fits(this.words))
						&& is(this.type, row.type()) && is(this.status, row.documented() ? "documented" : "possible")
						&& is(this.country, String.valueOf(row.row().get(ListingField.COUNTRY)));
		Predicate<ListedRow> shown = switch (this.show) {
			case "due" -> (row) -> row.due(today);
			case "hidden" -> (row) -> !row.listed();
			default -> (row) -> true;
		};
		List<ListedRow> found = all.stream().filter(wanted.and(shown)).toList();
		return this.order.equals("oldest") ? found.stream().sorted(ListedRow.FIRST_TO_CHECK).toList()
				: ListedRow.byName(found);
	}

	private static boolean is(String wanted, String text) {
		return wanted.isEmpty() || wanted.equals(text);
	}

	/** The address of another page of the same. */
	String path(int other) {
		return UriComponentsBuilder.fromPath(ListingsController.ROOT)
			.queryParam("q", "{q}")
			.queryParam("type", "{type}")
			.queryParam("country", "{country}")
			.queryParam("status", "{status}")
			.queryParam("show", "{show}")
			.queryParam("order", "{order}")
			.queryParam("page", other)
			.encode()
			.buildAndExpand(this.words, this.type, this.country, this.status, this.show, this.order)
			.toUriString();
	}

}
