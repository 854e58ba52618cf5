package no.pmto.editorial;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of all accounts; what is added or taken away is noted. */
@Component
class Passkeys implements UserCredentialRepository {

	private static final int LONGEST_LABEL = 80;

	private final UserCredentialRepository stored;

	private final JdbcClient database;

	private final AuditLog log;

	Passkeys(JdbcTemplate jdbc, JdbcClient database, AuditLog log) {
		this.stored = new JdbcUserCredentialRepository(jdbc);
		this.database = database;
		this.log = log;
	}

	boolean exist(String account) {
		return !of(account).isEmpty();
	}

	List<CredentialRecord> of(String account) {
		return this.database.sql("select id from user_entities where name = ?")
			.param(account)
			.query(String.class)
			.optional()
			.map((id) -> findByUserId(Bytes.fromBase64(id)))
			.orElse(List.of());
	}

	/**
	 * Takes one away from its owner.
	 * @return false when the account has none with this id
	 */
	@Transactional
	public boolean remove(String account, String id) {
		return of(account).stream()
			.filter((passkey) -> passkey.getCredentialId().toBase64UrlString().equals(id))
			.findFirst()
			.map((passkey) -> {
				delete(passkey.getCredentialId());
				this.log.record("account.passkey.remove", account, Map.of("name", passkey.getLabel()), null);
				return true;
			})
			.orElse(false);
	}

	/** Takes all away from an account; the caller notes it. */
	void removeAll(String account) {
		this.database.sql("delete from user_entities where name = ?").param(account).update();
	}

	/**
	 * Stores a new one, or that one was used.
	 * @throws IllegalArgumentException when its name is empty or too long
	 */
	@Override
	@Transactional
	public void save(CredentialRecord passkey) {
		if (findByCredentialId(passkey.getCredentialId()) == null) {
			String label = passkey.getLabel();
			if (label == null || label.isBlank() || label.length() > LONGEST_LABEL) {
				throw new IllegalArgumentException("a passkey needs a name");
			}
			this.log.record("account.passkey.add", Editor.name(), null, Map.of("name", label));
		}
		this.stored.save(passkey);
	}

	@Override
	public void delete(Bytes id) {
		this.stored.delete(id);
	}

	@Override
	public @Nullable CredentialRecord findByCredentialId(Bytes id) {
		return this.stored.findByCredentialId(id);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes user) {
		return this.stored.findByUserId(user);
	}

}
