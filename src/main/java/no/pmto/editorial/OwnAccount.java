package no.pmto.editorial;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people may change on their own account. The log learns that, never the secret. */
@Component
class OwnAccount {

	private static final int SHORTEST = 12;

	/** More bytes than these do not count for bcrypt. */
	private static final int LONGEST_BYTES = 72;

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	private final AuditLog log;

	OwnAccount(Accounts accounts, PasswordEncoder passwords, AuditLog log) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.log = log;
	}

	static boolean isGood(String password) {
		return password.length() >= SHORTEST && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
	}

	boolean isPassword(String name, String password) {
		return this.accounts.findByName(name)
			.filter((account) -> this.passwords.matches(password, account.password()))
			.isPresent();
	}

	@Transactional
	public void changePassword(String name, String password) {
		this.log.record("account.password", name, null, null);
		change(name, (account) -> account.changePassword(this.passwords.encode(password)));
	}

	/** Sends codes there from now on, or nowhere. */
	@Transactional
	public void sendCodesTo(String name, @Nullable String email) {
		change(name, (account) -> {
			this.log.record("account.email", name, noted(account.getEmail()), noted(email));
			account.sendCodesTo(email);
		});
	}

	private static @Nullable Map<String, String> noted(@Nullable String email) {
		return (email != null) ? Map.of("email", email) : null;
	}

	private void change(String name, Consumer<Account> change) {
		Account account = this.accounts.findByName(name).orElseThrow();
		change.accept(account);
		this.accounts.save(account);
	}

}
