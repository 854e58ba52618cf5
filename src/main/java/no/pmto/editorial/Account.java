package no.pmto.editorial;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Somebody who may come in. */
@Entity
@NullUnmarked
class Account {

	@Id
	private String name;

	private String password;

	private String role;

	private boolean enabled;

	private Instant createdAt;

	private String email;

	Account() {
	}

	Account(String name, String password, Role role, Instant createdAt) {
		this.name = name;
		this.password = password;
		this.role = role.word();
		this.enabled = true;
		this.createdAt = createdAt;
	}

	public String getName() {
		return this.name;
	}

	String password() {
		return this.password;
	}

	public Role getRole() {
		return Role.of(this.role);
	}

	public boolean isEnabled() {
		return this.enabled;
	}

	public Instant getCreatedAt() {
		return this.createdAt;
	}

	/** Where one-time codes go, or null. */
	public @Nullable String getEmail() {
		return this.email;
	}

	void sendCodesTo(@Nullable String address) {
		this.email = address;
	}

	void changePassword(String encoded) {
		this.password = encoded;
	}

	void enable(boolean nowEnabled) {
		this.enabled = nowEnabled;
	}

}
