package no.pmto.editorial;

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

	AccountUsers(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		return this.accounts.findByName(name.strip().toLowerCase(Locale.ROOT))
			.map((account) -> User.withUsername(account.getName())
				.password(account.password())
				.roles(account.getRole().name())
				.disabled(!account.isEnabled())
				.build())
			.orElseThrow(() -> new UsernameNotFoundException("no such account"));
	}

}
