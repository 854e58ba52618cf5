package no.pmto.editorial;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody who is invited fills in. Messages are keys.
 *
 * @param email where one-time codes go; empty for none
 * @param password at most 72 bytes count for bcrypt, so no longer one is taken
 */
record NewAccount(@Pattern(regexp = "[a-z0-9][a-z0-9._@+-]{1,79}", message = "name") String name,
		@Size(min = 12, max = 72, message = "password") String password, String again,
		@Size(max = 254, message = "email") @Email(message = "email") @Pattern(regexp = "[^\\p{C}]*",
				message = "email") String email) {

	NewAccount {
		name = (name != null) ? name.strip().toLowerCase(java.util.Locale.ROOT) : "";
		password = (password != null) ? password : "";
		email = (email != null) ? email.strip().toLowerCase(java.util.Locale.ROOT) : "";
		again = (again != null) ? again : "";
	}

}
