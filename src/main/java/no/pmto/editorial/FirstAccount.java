package no.pmto.editorial;

import no.pmto.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While nobody can come in, each start says in the log how the first administrator can.
 */
@Component
class FirstAccount {

	private static final Logger log = LoggerFactory.getLogger(FirstAccount.class);

	private final Accounts accounts;

	private final Invitations invitations;

	private final Site site;

	FirstAccount(Accounts accounts, Invitations invitations, Site site) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.site = site;
	}

	@EventListener(ApplicationReadyEvent.class)
	void invite() {
		if (this.accounts.count() == 0) {
			log.info("Nobody has an account yet. The first administrator makes one here, within an hour, once: {}",
					this.site.url("/admin/invitation/" + this.invitations.invite(Role.ADMIN)));
		}
	}

}
