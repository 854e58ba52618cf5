package no.pmto.site;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the site is known as.
 *
 * @param baseUrl scheme, host and port, without a slash at the end
 */
@ConfigurationProperties("pmto")
public record Site(String baseUrl) {

	public Site {
		baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
	}

	/** The absolute address of a path from the root. */
	public String url(String path) {
		return this.baseUrl + path;
	}

}
