package no.pmto.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import no.pmto.editorial.Office;

/** Somebody who works in the back office with the keyboard alone. */
final class Keyboard {

	private static final int MOST_STEPS = 400;

	private Keyboard() {
	}

	/** Comes in, and gives the page that follows the login. */
	static Page signIn(BrowserContext context, String site, String name) {
		Page page = context.newPage();
		page.navigate(site + "/admin/login");
		login(page, name);
		page.waitForURL((url) -> !url.contains("login"));
		return page;
	}

	/** Fills in the login that is shown, and sends it. */
	static void login(Page page, String name) {
		page.focus("#username");
		page.keyboard().type(name);
		page.keyboard().press("Tab");
		page.keyboard().type(Office.PASSWORD);
		page.keyboard().press("Enter");
	}

	/** Goes there with the tab key and presses. */
	static void press(Page page, String selector, String leadsTo) {
		tabTo(page, selector);
		page.keyboard().press("Enter");
		page.waitForURL(leadsTo);
	}

	/** Goes there with the tab key. */
	static void tabTo(Page page, String selector) {
		for (int i = 0; i < MOST_STEPS; i++) {
			if (Boolean.TRUE
				.equals(page.evaluate("(selector) => document.activeElement.matches(selector)", selector))) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("the keyboard does not reach " + selector);
	}

}
