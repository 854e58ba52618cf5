package no.pmto.browser;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with a page as it stands on the screen. */
final class PageProblems {

	/** Finds what makes a page scroll sideways. */
	private static final String TOO_WIDE = """
			() => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
			  .filter((e) => e.getBoundingClientRect().right > innerWidth && !e.closest(".skip, .compare"))
			  .map((e) => "wider than the screen: " + e.outerHTML.slice(0, 120))""";

	/** All that can be wrong in the dark only. */
	private static final List<String> ABOUT_COLOURS = List.of("color-contrast", "link-in-text-block");

	private PageProblems() {
	}

	/**
	 * What axe finds in the light and in the dark, and what is wider than the screen;
	 * empty where all is well. A dark page is the light one in other colours: nothing but
	 * those is looked at again.
	 */
	static List<String> of(Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		List<Rule> dark = violations(page, ABOUT_COLOURS);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		List<Rule> light = violations(page, List.of());
		Stream<String> tooWide = ((List<?>) page.evaluate(TOO_WIDE)).stream().map(String::valueOf);
		return Stream
			.of(tooWide, light.stream().map(PageProblems::text),
					dark.stream().map((rule) -> "in the dark: " + text(rule)))
			.flatMap((problems) -> problems)
			.toList();
	}

	private static List<Rule> violations(Page page, List<String> rules) {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		if (!rules.isEmpty()) {
			AxeRunOnlyOptions only = new AxeRunOnlyOptions();
			only.setType("rule");
			only.setValues(rules);
			options.setRunOnly(only);
		}
		// The other mode opens an empty page for every look, for frames of other origins:
		// there are none
		return new AxeBuilder(page).setLegacyMode(true).options(options).analyze().getViolations();
	}

	/**
	 * Fails where anything is wrong; says in what state, with details as for a format.
	 */
	static void none(Page page, String state, Object... details) {
		assertThat(of(page)).as(state, details).isEmpty();
	}

	private static String text(Rule rule) {
		return rule.getId() + ": " + rule.getNodes().stream().map((node) -> node.getHtml()).toList();
	}

}
