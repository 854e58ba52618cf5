package no.pmto.consent;

import java.util.Optional;

import no.pmto.consent.KnownPages.KnownPage;
import no.pmto.consent.Step.Kind;
import no.pmto.content.PublishedPages;
import no.pmto.directory.Directory;
import no.pmto.directory.MunicipalityId;
import no.pmto.site.Edition;
import no.pmto.site.Editions;

import org.springframework.stereotype.Component;

/** Reads what a browser tells of a step; what names nothing the site has is no step. */
@Component
class Steps {

	private final KnownPages pages;

	private final Editions editions;

	Steps(KnownPages pages, Editions editions) {
		this.pages = pages;
		this.editions = editions;
	}

	/**
	 * Reads a step.
	 * @param event {@code page}, {@code question}, {@code call} or {@code email}
	 * @param path of the page where it happened
	 * @param anchor of the question that was opened
	 */
	Optional<Step> read(String event, String path, String anchor) {
		return this.pages.at(path).flatMap((page) -> switch (event) {
			case "page" -> Optional.of(step(isMunicipality(page) ? Kind.LOOKUP : Kind.PAGE, page));
			case "call" -> Optional.of(step(Kind.CALL, page));
			case "email" -> Optional.of(step(Kind.EMAIL, page));
			case "question" -> question(page, path, anchor);
			default -> Optional.empty();
		});
	}

	private static Step step(Kind kind, KnownPage page) {
		return new Step(kind, page.id(), page.language());
	}

	private boolean isMunicipality(KnownPage page) {
		Edition edition = this.editions.current();
		return MunicipalityId.parse(page.id()).flatMap(edition.part(Directory.class)::municipality).isPresent();
	}

	private Optional<Step> question(KnownPage page, String path, String anchor) {
		String below = path.substring(page.language().tag().length() + 2);
		return this.editions.current()
			.part(PublishedPages.class)
			.at(page.language(), below)
			.filter((published) -> published.sections().stream().anyMatch((section) -> section.anchor().equals(anchor)))
			.map((published) -> new Step(Kind.QUESTION, page.id() + "#" + anchor, page.language()));
	}

}
