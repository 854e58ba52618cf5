package no.pmto.editorial;

import java.util.Locale;

/** What an account may do. */
public enum Role {

	/** Pages, directory, inquiries, numbers. */
	EDITOR,
	/** All of that, and accounts. */
	ADMIN;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Role of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
