package no.pmto.site;

import java.util.List;

/** The pages a feature has; the site collects them for menus and the sitemap. */
public interface PublicPages {

	/** In the order in which menus show them. */
	List<PublicPage> in(Edition edition);

}
