package no.pmto.editorial.inquiries;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import no.pmto.contact.InquiryEntry;
import no.pmto.contact.InquiryRegister;
import no.pmto.contact.Regions;
import no.pmto.directory.Directory;
import no.pmto.site.Editions;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of inquiries, with what there is to say. */
@Component
class InquiryPages {

	private static final int MOST = 100;

	private final InquiryRegister register;

	private final Editions editions;

	private final Clock clock;

	InquiryPages(InquiryRegister register, Editions editions, Clock clock) {
		this.register = register;
		this.editions = editions;
		this.clock = clock;
	}

	/** The page; {@code done} names what was done just now, or is empty. */
	ModelAndView list(String done) {
		return page().addObject("done", done);
	}

	/** Says why nothing was done. */
	ModelAndView refused(String reference, String why) {
		ModelAndView page = page().addObject("refused", why).addObject("reference", reference);
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	/** Says that this is no address, and keeps it. */
	ModelAndView wrong(String reference, String typed) {
		ModelAndView page = page().addObject("reference", reference).addObject("typed", typed);
		page.setStatus(HttpStatus.BAD_REQUEST);
		return page;
	}

	private ModelAndView page() {
		List<InquiryEntry.Settled> settled = this.register.settled(MOST);
		return new ModelAndView("editorial/inquiries/list")
			.addObject("waiting", this.register.undelivered(MOST).stream().map(this::waiting).toList())
			.addObject("total", this.register.undelivered())
			.addObject("settled", settled)
			.addObject("done", "")
			.addObject("oslo", Waiting.OSLO);
	}

	private Waiting waiting(InquiryEntry.Undelivered inquiry) {
		Instant now = this.clock.instant();
		return new Waiting(inquiry, Age.of(Duration.between(inquiry.receivedAt(), now)), name(inquiry.region()));
	}

	private @Nullable String name(@Nullable String region) {
		return (region != null) ? Regions.name(region, this.editions.current().part(Directory.class)) : null;
	}

}
