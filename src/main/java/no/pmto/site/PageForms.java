package no.pmto.site;

import org.jspecify.annotations.Nullable;

/**
 * The two forms that a public page can take: it asks visitors what may be kept on their
 * device until they have answered. Nothing else about a visitor changes a public page.
 */
public interface PageForms {

	/** The name of the only cookie on which public pages depend. */
	String cookie();

	/**
	 * Whether a page asks.
	 * @param kept the cookie's value, or null where the visitor has none
	 */
	boolean asks(@Nullable String kept);

}
