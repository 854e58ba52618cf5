package no.pmto.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.Words;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows words as visitors would see them, before they are published. */
@Component
public class Proofs {

	private final Pages pages;

	private final Words words;

	private final Editions editions;

	private final PageViews views;

	Proofs(Pages pages, Words words, Editions editions, PageViews views) {
		this.pages = pages;
		this.words = words;
		this.editions = editions;
		this.views = views;
	}

	/** Safe HTML of a text in Markdown, with its links as they would lead. */
	public String html(Language language, String markdown) {
		return rendering().html(language, markdown).toString();
	}

	/**
	 * A whole page with some of its passages replaced.
	 * @param instead by passage and language
	 * @return empty where there is no such page in this language
	 */
	public Optional<ModelAndView> page(String page, Language language,
			Map<PassageId, Map<Language, PassageText>> instead) {
		Map<String, Map<Language, PassageText>> texts = new HashMap<>();
		instead.forEach((id, words) -> texts.put(id.toString(), words));
		PublishedPages proof = rendering().pages(new Substitutes(texts));
		return proof.find(page, language).map((found) -> this.views.of(found, proof, this.editions.current()));
	}

	private Rendering rendering() {
		return new Rendering(this.pages.findAllByOrderByPosition(), this.words);
	}

}
