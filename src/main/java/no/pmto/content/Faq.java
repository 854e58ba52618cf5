package no.pmto.content;

import java.util.Map;
import java.util.Objects;

/**
 * A page of questions as search engines read it: with the short answers, since the page
 * has to be light and says the rest itself.
 */
final class Faq {

	private Faq() {
	}

	static Object jsonLd(PublishedPage page) {
		return Map.of("@context", "https://schema.org", "@type", "FAQPage", "inLanguage", page.language().tag(),
				"mainEntity", page.sections().stream().map(Faq::question).toList());
	}

	private static Object question(PublishedSection section) {
		Html answer = Objects.requireNonNullElse(section.shortHtml(), section.bodyHtml());
		return Map.of("@type", "Question", "name", section.heading(), "acceptedAnswer",
				Map.of("@type", "Answer", "text", answer.toString()));
	}

}
