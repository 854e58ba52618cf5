package no.pmto.editorial.inquiries;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import no.pmto.contact.InquiryEntry;
import no.pmto.contact.InquiryRegister;
import no.pmto.contact.Mailboxes;
import no.pmto.contact.Settlement;
import no.pmto.editorial.AuditLog;
import no.pmto.site.Redirects;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was not delivered, and what an editor does about it. */
@Controller
@RequestMapping(InquiriesConfiguration.PATH)
class InquiriesController {

	private static final Set<String> ACTIONS = Set.of("retry", "send", "close");

	private final InquiryRegister register;

	private final Mailboxes mailboxes;

	private final InquiryPages pages;

	private final AuditLog log;

	private final TransactionTemplate transaction;

	InquiriesController(InquiryRegister register, Mailboxes mailboxes, InquiryPages pages, AuditLog log,
			TransactionTemplate transaction) {
		this.register = register;
		this.mailboxes = mailboxes;
		this.pages = pages;
		this.log = log;
		this.transaction = transaction;
	}

	@GetMapping
	ModelAndView list(@RequestParam(defaultValue = "") String done) {
		return this.pages.list(ACTIONS.contains(done) ? done : "");
	}

	@PostMapping("/{reference}/retry")
	ModelAndView retry(@PathVariable String reference) {
		return settle(reference, "retry", this.register::retry);
	}

	@PostMapping("/{reference}/send")
	ModelAndView send(@PathVariable String reference, @RequestParam(defaultValue = "") String mailbox) {
		String address = mailbox.strip();
		return this.mailboxes.isAddress(address)
				? settle(reference, "send", (inquiry) -> this.register.send(inquiry, address))
				: this.pages.wrong(reference, mailbox);
	}

	@PostMapping("/{reference}/close")
	ModelAndView close(@PathVariable String reference) {
		return settle(reference, "close", this.register::close);
	}

	private ModelAndView settle(String reference, String action, Function<String, Settlement> settle) {
		Settlement settled = Objects.requireNonNull(this.transaction.execute((status) -> {
			Map<String, Object> before = state(reference);
			Settlement done = settle.apply(reference);
			if (done == Settlement.DONE) {
				this.log.record("inquiry." + action, reference, before, state(reference));
			}
			return done;
		}));
		return (settled == Settlement.DONE)
				? Redirects.to(HttpStatus.SEE_OTHER, InquiriesConfiguration.PATH + "?done=" + action)
				: this.pages.refused(reference, settled.name().toLowerCase(Locale.ROOT));
	}

	/** What the record of changes keeps: nothing of what somebody wrote. */
	private Map<String, Object> state(String reference) {
		return this.register.undelivered(reference)
			.<Map<String, Object>>map((inquiry) -> Map.of("state", word(inquiry), "mailbox", inquiry.mailbox()))
			.orElse(Map.of("state", "closed"));
	}

	private static String word(InquiryEntry.Undelivered inquiry) {
		return inquiry.parked() ? "parked" : "waiting";
	}

}
