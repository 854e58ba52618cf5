package no.pmto.editorial;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What somebody who is invited fills in. Messages are keys.
 *
 * @param password at most 72 bytes count for bcrypt, so no longer one is taken
 */
record NewAccount(@Pattern(regexp = "[a-z0-9][a-z0-9._@+-]{1,79}", message = "name") String name,
		@Size(min = 12, max = 72, message = "password") String password, String again) {

	NewAccount {
		name = (name != null) ? name.strip().toLowerCase(java.util.Locale.ROOT) : "";
		password = (password != null) ? password : "";
		again = (again != null) ? again : "";
	}

}
