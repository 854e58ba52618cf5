package no.pmto.editorial;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import no.pmto.contact.Mailer;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Codes sent to an address: eight digits, for ten minutes, once, with five attempts. Only
 * the newest of an address is good, and only its hash is kept.
 */
@Component
class OneTimeCodes implements OneTimeTokenService {

	static final Duration VALID = Duration.ofMinutes(10);

	private static final int ATTEMPTS = 5;

	private static final int BOUND = 100_000_000;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient database;

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	private final Mailer mailer;

	private final MessageSource messages;

	private final Clock clock;

	OneTimeCodes(JdbcClient database, Accounts accounts, PasswordEncoder passwords, Mailer mailer,
			MessageSource messages, Clock clock) {
		this.database = database;
		this.accounts = accounts;
		this.passwords = passwords;
		this.mailer = mailer;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Sends a new code, in this language.
	 * @return false when the mail was not taken
	 */
	boolean send(String account, String email, Locale language) {
		String code = generate(account, email);
		return this.mailer.send(email, this.messages.getMessage("editorial.code.mail.subject", null, language),
				this.messages.getMessage("editorial.code.mail", new Object[] { code }, language),
				"code-" + UUID.randomUUID());
	}

	/** Whether this is the code that was sent there; it is good for this one time. */
	boolean consume(String account, String email, String code) {
		String wanted = this.database.sql("""
				update one_time_code set attempts = attempts - 1
				where account = ? and email = ? and attempts > 0 and expires_at > ? returning code
				""").params(account, email, now()).query(String.class).optional().orElse(null);
		return wanted != null && this.passwords.matches(code, wanted)
				&& this.database.sql("delete from one_time_code where account = ? and email = ? and code = ?")
					.params(account, email, wanted)
					.update() == 1;
	}

	@Override
	public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
		String account = request.getUsername();
		return new DefaultOneTimeToken(generate(account, Objects.requireNonNull(email(account))), account,
				this.clock.instant().plus(VALID));
	}

	/** The code of the account that is the token's principal, sent to its address. */
	@Override
	public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken token) {
		String account = String.valueOf(token.getPrincipal());
		String email = email(account);
		String code = Objects.requireNonNullElse(token.getTokenValue(), "");
		return (email != null && consume(account, email, code))
				? new DefaultOneTimeToken(code, account, this.clock.instant()) : null;
	}

	@Nullable String email(String account) {
		return this.accounts.findByName(account).map(Account::getEmail).orElse(null);
	}

	private String generate(String account, String email) {
		String code = String.format(Locale.ROOT, "%08d", this.random.nextInt(BOUND));
		this.database.sql("""
				insert into one_time_code (account, email, code, attempts, expires_at) values (?, ?, ?, ?, ?)
				on conflict (account, email) do update
				set code = excluded.code, attempts = excluded.attempts, expires_at = excluded.expires_at
				""").params(account, email, this.passwords.encode(code), ATTEMPTS, now().plus(VALID)).update();
		return code;
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

}
