package no.pmto.prepared;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Puts a copy of what the application answers on the shelf, where everybody may have it.
 */
final class CopyHandler extends Handler.Wrapper {

	/** The status of an answer that has not been sent, where nothing else is set. */
	private static final int NOT_SAID = 0;

	private final Shelf shelf;

	CopyHandler(Shelf shelf) {
		this.shelf = shelf;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		Wanted wanted = Wanted.of(request);
		if (wanted == null || !HttpMethod.GET.is(request.getMethod())) {
			return super.handle(request, response, callback);
		}
		return super.handle(request, new Copied(request, response, wanted), callback);
	}

	/** Sends what is written, and keeps a copy. */
	private final class Copied extends Response.Wrapper {

		private final Wanted wanted;

		private final ByteArrayOutputStream body = new ByteArrayOutputStream();

		Copied(Request request, Response response, Wanted wanted) {
			super(request, response);
			this.wanted = wanted;
		}

		@Override
		public void write(boolean last, ByteBuffer content, Callback callback) {
			if (isForEverybody()) {
				if (content != null) {
					this.body.writeBytes(BufferUtil.toArray(content));
				}
				if (last) {
					// a copy: the answer's own headers are used again for the next
					// request
					shelf.put(this.wanted.address(), this.wanted.stamp(), HttpFields.build(getHeaders()),
							this.body.toByteArray());
				}
			}
			else if (last) {
				shelf.remove(this.wanted.address());
			}
			super.write(last, content, callback);
		}

		private boolean isForEverybody() {
			HttpFields headers = getHeaders();
			boolean ok = getStatus() == HttpStatus.OK_200 || getStatus() == NOT_SAID;
			return ok && headers.contains(HttpHeader.CACHE_CONTROL, "public")
					&& !headers.contains(HttpHeader.SET_COOKIE);
		}

	}

}
