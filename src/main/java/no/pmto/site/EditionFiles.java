package no.pmto.site;

import java.util.Map;

/** What scripts of every page may fetch, made from the edition. */
public interface EditionFiles {

	/**
	 * Paths from the root, by name. A path changes with what stands there, so that
	 * browsers may keep it for ever.
	 */
	Map<String, String> paths(Edition edition);

}
