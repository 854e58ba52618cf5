package no.pmto.site;

import java.util.Arrays;
import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** Tells search engines which pages there are, each with its translations. */
@Controller
@ResponseBody
class Sitemap {

	private final List<PublicPages> features;

	private final Editions editions;

	private final Site site;

	Sitemap(List<PublicPages> features, Editions editions, Site site) {
		this.features = features;
		this.editions = editions;
		this.site = site;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> sitemap() {
		Edition edition = this.editions.current();
		StringBuilder xml = new StringBuilder("""
				<?xml version="1.0" encoding="UTF-8"?>
				<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
				""");
		for (PublicPages feature : this.features) {
			feature.in(edition).forEach((page) -> append(page, xml));
		}
		return cacheable(MediaType.APPLICATION_XML).body(xml.append("</urlset>\n").toString());
	}

	private void append(PublicPage page, StringBuilder xml) {
		String alternates = alternates(page);
		for (Language language : Language.values()) {
			xml.append("<url><loc>").append(url(page, language)).append("</loc>");
			if (page.modified() != null) {
				xml.append("<lastmod>").append(page.modified()).append("</lastmod>");
			}
			xml.append(alternates).append("</url>\n");
		}
	}

	private String alternates(PublicPage page) {
		StringBuilder links = new StringBuilder();
		Arrays.stream(Language.values()).forEach((language) -> links.append(link(language.tag(), url(page, language))));
		return links.append(link("x-default", url(page, Language.NB))).toString();
	}

	private static String link(String hreflang, String url) {
		return "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>".formatted(hreflang, url);
	}

	private String url(PublicPage page, Language language) {
		return HtmlUtils.htmlEscape(this.site.url(page.in(language).path()), "UTF-8");
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return cacheable(MediaType.TEXT_PLAIN).body("""
				User-agent: *
				Disallow: /admin

				Sitemap: %s
				""".formatted(this.site.url("/sitemap.xml")));
	}

	private static ResponseEntity.BodyBuilder cacheable(MediaType type) {
		return PublicCache.allow(ResponseEntity.ok().contentType(type));
	}

}
