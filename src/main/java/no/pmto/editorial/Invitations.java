package no.pmto.editorial;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links that let somebody make an account: for an hour, once. */
@Component
class Invitations {

	static final Duration VALID = Duration.ofHours(1);

	private static final int SECRET_BYTES = 24;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient database;

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	private final AuditLog log;

	private final Clock clock;

	Invitations(JdbcClient database, Accounts accounts, PasswordEncoder passwords, AuditLog log, Clock clock) {
		this.database = database;
		this.accounts = accounts;
		this.passwords = passwords;
		this.log = log;
		this.clock = clock;
	}

	/** Makes an invitation, and gives the secret of its link; only its hash is kept. */
	@Transactional
	public String invite(Role role) {
		byte[] bytes = new byte[SECRET_BYTES];
		this.random.nextBytes(bytes);
		String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.database.sql("delete from invitation where expires_at < ?").param(now()).update();
		this.database.sql("insert into invitation (token, role, expires_at) values (?, ?, ?)")
			.params(hash(secret), role.word(), now().plus(VALID))
			.update();
		this.log.record("account.invite", role.word(), null, null);
		return secret;
	}

	/**
	 * What the invitation with this secret is for; empty where it is used, too old, or
	 * none.
	 */
	Optional<Role> role(String secret) {
		return this.database.sql("select role from invitation where token = ? and expires_at > ?")
			.params(hash(secret), now())
			.query(String.class)
			.optional()
			.map(Role::of);
	}

	/**
	 * Makes an account without an address for codes.
	 */
	@Transactional
	public Result accept(String secret, String name, String password) {
		return accept(secret, name, password, null);
	}

	/**
	 * Makes the account.
	 * @param email where its one-time codes go, or null
	 */
	@Transactional
	public Result accept(String secret, String name, String password, @Nullable String email) {
		Optional<Role> role = this.database
			.sql("select role from invitation where token = ? and expires_at > ? for update")
			.params(hash(secret), now())
			.query(String.class)
			.optional()
			.map(Role::of);
		if (role.isEmpty()) {
			return Result.TOO_LATE;
		}
		if (name.equals(Editor.SITE) || this.accounts.findByName(name).isPresent()) {
			return Result.NAME_TAKEN;
		}
		Account account = new Account(name, this.passwords.encode(password), role.get(), this.clock.instant());
		account.sendCodesTo(email);
		this.accounts.save(account);
		this.database.sql("delete from invitation where token = ?").param(hash(secret)).update();
		Editor.inTheNameOf(name,
				() -> this.log.record("account.create", name, null, Map.of("role", role.get().word())));
		return Result.MADE;
	}

	/** What became of an invitation. */
	enum Result {

		MADE, TOO_LATE, NAME_TAKEN

	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private static byte[] hash(String secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
