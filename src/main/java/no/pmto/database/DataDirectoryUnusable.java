package no.pmto.database;

import org.jspecify.annotations.Nullable;

/** The folder of the embedded server is somebody else's; says whose, and what to do. */
final class DataDirectoryUnusable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	DataDirectoryUnusable(String message, String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	String action() {
		return this.action;
	}

}
