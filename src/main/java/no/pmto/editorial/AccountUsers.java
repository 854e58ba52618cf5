package no.pmto.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Lets Spring Security find accounts. */
@Component
class AccountUsers implements UserDetailsService {

	private final Accounts accounts;

	private final Passkeys passkeys;

	AccountUsers(Accounts accounts, Passkeys passkeys) {
		this.accounts = accounts;
		this.passkeys = passkeys;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		return this.accounts.findByName(name.strip().toLowerCase(Locale.ROOT))
			.map((account) -> User.withUsername(account.getName())
				.password(account.password())
				.authorities(authorities(account).toArray(String[]::new))
				.disabled(!account.isEnabled())
				.build())
			.orElseThrow(() -> new UsernameNotFoundException("no such account"));
	}

	private List<String> authorities(Account account) {
		List<String> authorities = new ArrayList<>(List.of("ROLE_" + account.getRole().name()));
		if (account.getEmail() != null || this.passkeys.exist(account.getName())) {
			authorities.add(SecondFactor.WANTED);
		}
		return authorities;
	}

}
