package no.pmto.editorial;

import java.security.Principal;
import java.util.List;

import no.pmto.site.Redirects;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one sees first, the record of changes, and the way out. */
@Controller
class HomeController {

	private static final int PAGE = 50;

	private final AuditLog log;

	private final OpenSessions sessions;

	private final List<Work.Source> work;

	HomeController(AuditLog log, OpenSessions sessions, List<Work.Source> work) {
		this.log = log;
		this.sessions = sessions;
		this.work = work;
	}

	@GetMapping(EditorialSecurity.ROOT)
	ModelAndView home() {
		return new ModelAndView("editorial/home").addObject("work",
				this.work.stream()
					.flatMap((source) -> source.now().stream())
					.filter((work) -> work.count() > 0)
					.toList());
	}

	@GetMapping(EditorialSecurity.ROOT + "/audit")
	ModelAndView audit(@RequestParam(defaultValue = "9223372036854775807") long before) {
		return new ModelAndView("editorial/audit").addObject("entries", this.log.before(before, PAGE))
			.addObject("most", PAGE);
	}

	/** Ends every session of whoever asks, this one included. */
	@PostMapping(EditorialSecurity.ROOT + "/sessions")
	ModelAndView logoutEverywhere(Principal signedIn) {
		this.sessions.end(signedIn.getName());
		return Redirects.to(HttpStatus.SEE_OTHER, EditorialSecurity.ROOT + "/login?out");
	}

}
