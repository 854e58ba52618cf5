package no.pmto.prepared;

import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Goes with a request whose answer the shelf would keep. */
record Wanted(Address address, Stamp stamp) {

	private static final String ATTRIBUTE = Wanted.class.getName();

	void writeTo(Request request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	static @Nullable Wanted of(Request request) {
		return (Wanted) request.getAttribute(ATTRIBUTE);
	}

}
