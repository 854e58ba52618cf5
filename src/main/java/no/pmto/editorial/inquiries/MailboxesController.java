package no.pmto.editorial.inquiries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import no.pmto.contact.Mailbox;
import no.pmto.contact.Mailboxes;
import no.pmto.contact.Regions;
import no.pmto.directory.Directory;
import no.pmto.editorial.AuditLog;
import no.pmto.site.Editions;
import no.pmto.site.PageNotFound;
import no.pmto.site.Redirects;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where new inquiries go, one form for each addressee. */
@Controller
@RequestMapping(MailboxesController.PATH)
class MailboxesController {

	static final String PATH = InquiriesConfiguration.PATH + "/mailboxes";

	private final Mailboxes mailboxes;

	private final Editions editions;

	private final AuditLog log;

	private final TransactionTemplate transaction;

	MailboxesController(Mailboxes mailboxes, Editions editions, AuditLog log, TransactionTemplate transaction) {
		this.mailboxes = mailboxes;
		this.editions = editions;
		this.log = log;
		this.transaction = transaction;
	}

	@GetMapping
	ModelAndView list(@RequestParam @Nullable String done) {
		return page().addObject("done", done != null);
	}

	/**
	 * Sets one address; an empty one leaves it to the configuration.
	 * @param was what the form was made from, so that nobody overwrites what another has
	 * set meanwhile
	 */
	@PostMapping
	ModelAndView set(@RequestParam(defaultValue = "") String addressee, @RequestParam(defaultValue = "") String was,
			@RequestParam(defaultValue = "") String address) {
		if (this.mailboxes.all().stream().noneMatch((mailbox) -> mailbox.addressee().equals(addressee))) {
			throw new PageNotFound();
		}
		String typed = address.strip();
		if (!typed.isEmpty() && !this.mailboxes.isAddress(typed)) {
			return problem(HttpStatus.BAD_REQUEST, addressee, address, "address");
		}
		return saved(addressee, known(was), known(typed)) ? Redirects.to(HttpStatus.SEE_OTHER, PATH + "?done")
				: problem(HttpStatus.CONFLICT, addressee, address, "changed");
	}

	private static @Nullable String known(String text) {
		return text.isEmpty() ? null : text;
	}

	private boolean saved(String addressee, @Nullable String was, @Nullable String address) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			boolean done = this.mailboxes.set(addressee, was, address);
			if (done && !Objects.equals(was, address)) {
				this.log.record("mailbox.set", addressee, recorded(was), recorded(address));
			}
			return done;
		}));
	}

	private static @Nullable Map<String, String> recorded(@Nullable String address) {
		return (address != null) ? Map.of("address", address) : null;
	}

	private ModelAndView problem(HttpStatus status, String addressee, String typed, String problem) {
		ModelAndView page = page().addObject("wrong", addressee)
			.addObject("typed", typed)
			.addObject("problem", problem);
		page.setStatus(status);
		return page;
	}

	private ModelAndView page() {
		List<Mailbox> all = this.mailboxes.all();
		Map<String, String> regions = new HashMap<>();
		Directory directory = this.editions.current().part(Directory.class);
		all.forEach((mailbox) -> {
			String region = mailbox.region();
			if (region != null) {
				regions.put(mailbox.addressee(), Regions.name(region, directory));
			}
		});
		return new ModelAndView("editorial/inquiries/mailboxes").addObject("mailboxes", all)
			.addObject("regions", regions)
			.addObject("done", false)
			.addObject("wrong", "")
			.addObject("problem", "");
	}

}
