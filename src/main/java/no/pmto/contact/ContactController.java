package no.pmto.contact;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.pmto.site.Language;
import no.pmto.site.PublicCache;
import no.pmto.site.Redirects;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes inquiries: topic, form, receipt. */
@Controller
@RequestMapping("/{language:[a-z]{2}}/{slug:${pmto.contact.slugs}}")
class ContactController {

	/**
	 * Set on a request whose CSRF token was missing or wrong; what was typed is shown
	 * again.
	 */
	static final String FORGED = ContactController.class.getName() + ".forged";

	private final ContactPages pages;

	private final ContactPaths paths;

	private final Reception reception;

	private final InquiryDesk desk;

	private final Secrets secrets;

	private final Clock clock;

	ContactController(ContactPages pages, ContactPaths paths, Reception reception, InquiryDesk desk, Secrets secrets,
			Clock clock) {
		this.pages = pages;
		this.paths = paths;
		this.reception = reception;
		this.desk = desk;
		this.secrets = secrets;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView page(@PathVariable Language language, @PathVariable String slug, @RequestParam @Nullable String topic,
			@RequestParam @Nullable String listing, HttpServletResponse response) {
		if (!slug.equals(this.paths.slug(language))) {
			return Redirects.to(HttpStatus.MOVED_PERMANENTLY, this.paths.base(language));
		}
		Optional<Topic> chosen = (listing != null) ? Optional.of(Topic.LISTING)
				: Optional.ofNullable(topic).flatMap(Topic::of);
		if (chosen.isEmpty()) {
			PublicCache.allow(response);
			return this.pages.topics(language);
		}
		PublicCache.forbid(response);
		ContactForm form = ContactForm.empty(chosen.get(), (listing != null) ? listing : "", newStamp());
		return this.pages.form(language, chosen.get(), form, Map.of(), null, null);
	}

	@PostMapping
	ModelAndView send(@PathVariable Language language, ContactForm form, @RequestParam(defaultValue = "") String action,
			HttpServletRequest request, HttpServletResponse response) {
		PublicCache.forbid(response);
		boolean forged = request.getAttribute(FORGED) != null;
		Reception.Outcome outcome = this.reception.receive(language, form, action, forged, request.getRemoteAddr());
		return switch (outcome) {
			case Reception.Received received ->
				Redirects.to(HttpStatus.SEE_OTHER, this.paths.receipt(language, received.secret()));
			case Reception.SecondLook look -> this.pages.second(language, form, look.text());
			case Reception.Wrong wrong -> this.pages.form(language, wrong.topic(), form.stamped(newStamp()),
					wrong.problems(), wrong.again(), wrong.refused());
			case Reception.TooMany many -> this.pages.notNow(HttpStatus.TOO_MANY_REQUESTS, language, many.topic(),
					form.stamped(newStamp()), "tooMany");
			case Reception.Away away -> this.pages.notNow(HttpStatus.SERVICE_UNAVAILABLE, language, away.topic(),
					form.stamped(newStamp()), "away");
			case Reception.Edit edit ->
				this.pages.form(language, edit.topic(), form.stamped(newStamp()), Map.of(), null, null);
			case Reception.NoTopic none -> {
				ModelAndView topics = this.pages.topics(language);
				topics.setStatus(HttpStatus.BAD_REQUEST);
				yield topics;
			}
		};
	}

	@GetMapping("/{receipt:${pmto.contact.receipts}}/{secret}")
	ModelAndView receipt(@PathVariable Language language, @PathVariable String secret, HttpServletResponse response) {
		PublicCache.forbid(response);
		Inquiry inquiry = this.desk.receipt(secret);
		return (inquiry != null) ? this.pages.receipt(language, inquiry, secret) : this.pages.withdrawn(language);
	}

	/** The secret is proof enough: nobody else can make a request that has it. */
	@PostMapping("/{receipt:${pmto.contact.receipts}}/{secret}")
	ModelAndView withdraw(@PathVariable Language language, @PathVariable String secret) {
		this.desk.withdraw(secret);
		return Redirects.to(HttpStatus.SEE_OTHER, this.paths.receipt(language, secret));
	}

	private String newStamp() {
		return Stamp.now(this.clock.instant()).written(this.secrets);
	}

}
