package no.pmto.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.jspecify.annotations.Nullable;

/**
 * Markdown to safe HTML. Raw HTML comes out as text, images are left out, links go only
 * where a reader expects; those that leave the site are marked with the class
 * {@code external}.
 */
final class Markdown {

	private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

	private final Parser parser = Parser.builder().build();

	private final HtmlRenderer renderer = HtmlRenderer.builder()
		.escapeHtml(true)
		.sanitizeUrls(true)
		.urlSanitizer(new AllowedAddresses())
		.attributeProviderFactory((context) -> Markdown::markExternal)
		.build();

	/**
	 * Renders a text.
	 * @param links turns the destination of every link into an address,
	 * {@code page:finder} into a path for one
	 */
	String html(String markdown, UnaryOperator<String> links) {
		Node document = this.parser.parse(markdown);
		document.accept(new AbstractVisitor() {

			@Override
			public void visit(Link link) {
				link.setDestination(links.apply(link.getDestination()));
				visitChildren(link);
			}

			@Override
			public void visit(Image image) {
				image.unlink();
			}

		});
		return this.renderer.render(document);
	}

	private static void markExternal(Node node, String tag, Map<String, String> attributes) {
		attributes.remove("rel");
		if (node instanceof Link link && isWeb(link.getDestination())) {
			attributes.put("rel", "external noreferrer");
			attributes.put("class", "external");
		}
	}

	private static boolean isWeb(String address) {
		return address.startsWith("https:") || address.startsWith("http:");
	}

	/** Only schemes on the list, and addresses without one; the rest lead nowhere. */
	private static final class AllowedAddresses implements UrlSanitizer {

		@Override
		public String sanitizeLinkUrl(@Nullable String url) {
			String address = (url != null) ? url.strip() : "";
			int colon = address.indexOf(':');
			boolean relative = List.of("/", "#").stream().anyMatch(address::startsWith) && !address.startsWith("//");
			boolean allowed = colon > 0
					&& SCHEMES.contains(address.substring(0, colon).toLowerCase(java.util.Locale.ROOT));
			return (relative || allowed) ? address : "";
		}

		@Override
		public String sanitizeImageUrl(@Nullable String url) {
			return "";
		}

	}

}
