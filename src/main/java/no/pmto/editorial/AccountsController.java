package no.pmto.editorial;

import java.security.Principal;
import java.util.Map;

import no.pmto.site.PageNotFound;
import no.pmto.site.Redirects;
import no.pmto.site.Site;

import org.springframework.http.HttpStatus;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who may come in: for administrators. */
@Controller
@RequestMapping(EditorialSecurity.ROOT + "/accounts")
class AccountsController {

	private final Accounts accounts;

	private final Invitations invitations;

	private final AuditLog log;

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final TransactionTemplate transaction;

	private final Site site;

	AccountsController(Accounts accounts, Invitations invitations, AuditLog log,
			FindByIndexNameSessionRepository<? extends Session> sessions, TransactionTemplate transaction, Site site) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.log = log;
		this.sessions = sessions;
		this.transaction = transaction;
		this.site = site;
	}

	@GetMapping
	ModelAndView list() {
		return new ModelAndView("editorial/accounts").addObject("accounts", this.accounts.findAllByOrderByName());
	}

	/** Shows a new link; it can't be shown again, since only its hash is kept. */
	@PostMapping("/invitations")
	ModelAndView invite(@RequestParam Role role) {
		return list().addObject("link",
				this.site.url(EditorialSecurity.ROOT + "/invitation/" + this.invitations.invite(role)));
	}

	/**
	 * Closes or opens an account; nobody closes their own, so that one administrator
	 * stays.
	 */
	@PostMapping("/enabled")
	ModelAndView enable(@RequestParam String name, @RequestParam boolean enabled, Principal signedIn) {
		if (name.equals(signedIn.getName())) {
			ModelAndView list = list().addObject("own", true);
			list.setStatus(HttpStatus.BAD_REQUEST);
			return list;
		}
		this.transaction.executeWithoutResult((status) -> {
			Account account = this.accounts.findByName(name).orElseThrow(PageNotFound::new);
			this.log.record("account.enable", name, Map.of("enabled", account.isEnabled()), Map.of("enabled", enabled));
			account.enable(enabled);
			this.accounts.save(account);
		});
		if (!enabled) {
			this.sessions.findByPrincipalName(name).keySet().forEach(this.sessions::deleteById);
		}
		return Redirects.to(HttpStatus.SEE_OTHER, EditorialSecurity.ROOT + "/accounts");
	}

}
