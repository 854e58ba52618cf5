package no.pmto.contact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import no.pmto.content.PublishedPage;
import no.pmto.content.PublishedPages;
import no.pmto.directory.Directory;
import no.pmto.directory.Provider;
import no.pmto.site.Edition;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import no.pmto.site.Layouts;
import no.pmto.site.PageHead;
import no.pmto.site.PageNotFound;
import no.pmto.site.PublicPage.Address;
import no.pmto.site.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of contact: choosing a topic, the form, a second look, the receipt. */
@Component
class ContactPages {

	private final Editions editions;

	private final Layouts layouts;

	private final Words words;

	private final ContactPaths paths;

	private final ContactSettings settings;

	ContactPages(Editions editions, Layouts layouts, Words words, ContactPaths paths, ContactSettings settings) {
		this.editions = editions;
		this.layouts = layouts;
		this.words = words;
		this.paths = paths;
		this.settings = settings;
	}

	/** The words of the page and the topics to choose from. */
	ModelAndView topics(Language language) {
		Edition edition = this.editions.current();
		PublishedPage page = edition.part(PublishedPages.class)
			.at(language, this.paths.slug(language))
			.orElseThrow(PageNotFound::new);
		PageHead head = new PageHead(language, page.title(), page.description(), Language.each(this.paths::base))
			.reviewedOn(page.reviewed());
		return new ModelAndView("contact/topics").addObject("page", page)
			.addObject("contactPath", this.paths.base(language))
			.addObject("layout", this.layouts.around(head, edition));
	}

	/**
	 * The form.
	 * @param problems by field, as keys of messages; empty for none
	 * @param again why it must be sent once more, as the key of a message, or null
	 */
	ModelAndView form(Language language, Topic topic, ContactForm form, Map<String, String> problems,
			@Nullable String again, @Nullable SensitiveText refused) {
		boolean wrong = !problems.isEmpty() || again != null;
		ModelAndView page = page("contact/form", language, wrong ? "contact.form.error" : "contact.form.title",
				(other) -> this.paths.base(other) + "?topic=" + topic.word())
			.addObject("form", form)
			.addObject("topic", topic)
			.addObject("problems", problems)
			.addObject("again", again)
			.addObject("refused", (refused != null) ? refused.passages() : List.of())
			.addObject("provider", provider(form.listing()))
			.addObject("keepDays", this.settings.keepDays());
		if (wrong) {
			page.setStatus(HttpStatus.BAD_REQUEST);
		}
		return page;
	}

	/** Shows what the guard found, to edit or to say that it is meant generally. */
	ModelAndView second(Language language, ContactForm form, SensitiveText text) {
		return page("contact/second", language, "contact.second.title", this.paths::base).addObject("form", form)
			.addObject("passages", text.passages())
			.addObject("danger", text.has(Finding.Kind.DANGER));
	}

	ModelAndView receipt(Language language, Inquiry inquiry, String secret) {
		return page("contact/receipt", language, "contact.receipt.title", (other) -> this.paths.receipt(other, secret))
			.addObject("inquiry", inquiry.reference())
			.addObject("replyWanted", inquiry.replyWanted())
			.addObject("state", inquiry.state().name().toLowerCase(Locale.ROOT))
			.addObject("deleteOn", inquiry.deleteOn())
			.addObject("receiptPath", this.paths.receipt(language, secret));
	}

	/** Says that there is nothing to this secret, any more. */
	ModelAndView withdrawn(Language language) {
		return page("contact/withdrawn", language, "contact.withdrawn.title", this.paths::base);
	}

	/** Says why nothing can be taken now, and gives back what was typed. */
	ModelAndView notNow(HttpStatus status, Language language, Topic topic, ContactForm form, String why) {
		ModelAndView page = form(language, topic, form, Map.of(), why, null);
		page.setStatus(status);
		return page;
	}

	private ModelAndView page(String view, Language language, String titleKey, Function<Language, String> path) {
		Address contact = new Address(this.paths.base(language), this.words.get(language, "contact.menu"));
		String title = this.words.get(language, titleKey);
		PageHead head = new PageHead(language, title, title, Language.each(path)).below(List.of(contact)).notIndexed();
		return new ModelAndView(view).addObject("contactPath", this.paths.base(language))
			.addObject("layout", this.layouts.around(head, this.editions.current()));
	}

	private @Nullable Provider provider(String id) {
		return this.editions.current().part(Directory.class).provider(id).orElse(null);
	}

}
