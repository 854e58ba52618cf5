package no.pmto.editorial;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.pmto.site.PageNotFound;
import no.pmto.site.Redirects;
import no.pmto.site.Site;

import org.springframework.http.HttpStatus;
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

	private final FactorRemoval factors;

	private final Passkeys passkeys;

	private final OpenSessions sessions;

	private final TransactionTemplate transaction;

	private final Site site;

	AccountsController(Accounts accounts, Invitations invitations, AuditLog log, FactorRemoval factors,
			Passkeys passkeys, OpenSessions sessions, TransactionTemplate transaction, Site site) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.log = log;
		this.factors = factors;
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.transaction = transaction;
		this.site = site;
	}

	@GetMapping
	ModelAndView list() {
		List<Account> all = this.accounts.findAllByOrderByName();
		Map<String, Integer> counts = new HashMap<>();
		all.forEach((account) -> counts.put(account.getName(), this.passkeys.of(account.getName()).size()));
		return new ModelAndView("editorial/accounts").addObject("accounts", all).addObject("passkeys", counts);
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
			this.sessions.end(name);
		}
		return Redirects.to(HttpStatus.SEE_OTHER, EditorialSecurity.ROOT + "/accounts");
	}

	/** Takes away what somebody has lost: their passkeys and their address for codes. */
	@PostMapping("/second-factor")
	ModelAndView removeSecondFactor(@RequestParam String name) {
		if (!this.factors.remove(name)) {
			throw new PageNotFound();
		}
		return Redirects.to(HttpStatus.SEE_OTHER, EditorialSecurity.ROOT + "/accounts");
	}

}
