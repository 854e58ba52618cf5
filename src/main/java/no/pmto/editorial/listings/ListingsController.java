package no.pmto.editorial.listings;

import java.util.List;
import java.util.Map;

import no.pmto.editorial.Area;
import no.pmto.editorial.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All listings, and those that fit some words. */
@Controller
@RequestMapping(ListingsController.ROOT)
class ListingsController {

	static final String ROOT = "/admin/listings";

	private static final int ON_PAGE = 50;

	private final Register register;

	private final Listings listings;

	private final ListingViews views;

	ListingsController(Register register, Listings listings, ListingViews views) {
		this.register = register;
		this.listings = listings;
		this.views = views;
	}

	static String path(String id) {
		return ROOT + "/" + id;
	}

	/** Those that fit, by name or what to check first. */
	@GetMapping
	ModelAndView list(@RequestParam Map<String, String> asked, @RequestParam(defaultValue = "") String said) {
		ListingSearch search = ListingSearch.of(asked);
		List<ListedRow> found = search.in(ListedRow.all(this.register.active(), this.views.places()),
				this.listings.today());
		int from = Math.min(search.page() * ON_PAGE, Math.max(0, (found.size() - 1) / ON_PAGE * ON_PAGE));
		int to = Math.min(from + ON_PAGE, found.size());
		return new ModelAndView("editorial/listings/list").addObject("search", search)
			.addObject("found", found.subList(from, to))
			.addObject("total", found.size())
			.addObject("from", from + 1)
			.addObject("to", to)
			.addObject("earlier", (from > 0) ? search.path(from / ON_PAGE - 1) : null)
			.addObject("later", (to < found.size()) ? search.path(from / ON_PAGE + 1) : null)
			.addObject("choosable", ListingViews.choosable())
			.addObject("said", said);
	}

	/** Where listings stand in the menu. */
	@Configuration(proxyBeanMethods = false)
	static class ListingsInMenu {

		@Bean
		@Order(20)
		Area listingsArea() {
			return new Area(ROOT, Role.EDITOR, "editorial.listings");
		}

	}

}
