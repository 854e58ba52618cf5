package no.pmto.editorial;

import java.util.Map;
import java.util.Objects;

import no.pmto.site.Command;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a lost second factor from an account, which then opens with its password alone:
 * for administrators, and with {@code --remove-second-factor=NAME} for an operator when
 * the only administrator has lost theirs.
 */
@Component
class FactorRemoval implements Command {

	private final Accounts accounts;

	private final Passkeys passkeys;

	private final OpenSessions sessions;

	private final AuditLog log;

	private final TransactionTemplate transaction;

	FactorRemoval(Accounts accounts, Passkeys passkeys, OpenSessions sessions, AuditLog log,
			TransactionTemplate transaction) {
		this.accounts = accounts;
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.log = log;
		this.transaction = transaction;
	}

	@Override
	public String option() {
		return "remove-second-factor";
	}

	@Override
	public boolean run(String name) {
		boolean done = remove(name);
		System.out.println(name + (done ? ": done" : ": no such account"));
		return done;
	}

	/** Takes it away; false when there is no such account. */
	boolean remove(String name) {
		boolean there = Objects
			.requireNonNull(this.transaction.execute((status) -> this.accounts.findByName(name).map((account) -> {
				this.log.record("account.factor.remove", name, factors(account), null);
				this.passkeys.removeAll(name);
				account.sendCodesTo(null);
				this.accounts.save(account);
				return true;
			}).orElse(false)));
		if (there) {
			this.sessions.end(name);
		}
		return there;
	}

	private Map<String, Object> factors(Account account) {
		return Map.of("passkeys", this.passkeys.of(account.getName()).size(), "codes", account.getEmail() != null);
	}

}
