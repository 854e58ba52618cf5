package no.pmto.prepared;

import no.pmto.site.PageForms;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers with what is on the shelf, on the thread that read the request; all else is
 * passed on to another thread, because it may wait.
 */
final class PreparedHandler extends Handler.Wrapper {

	private final Shelf shelf;

	private final PageForms forms;

	PreparedHandler(Shelf shelf, PageForms forms) {
		this.shelf = shelf;
		this.forms = forms;
	}

	@Override
	public InvocationType getInvocationType() {
		return InvocationType.NON_BLOCKING;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		Address address = Address.of(request, this.forms);
		if (address == null) {
			passOn(request, response, callback);
			return true;
		}
		Stamp now = this.shelf.stamp();
		PreparedPage page = this.shelf.find(address, now);
		if (page != null) {
			page.answer(request, response, callback);
			return true;
		}
		new Wanted(address, now).writeTo(request);
		passOn(request, response, Callback.from(callback, () -> this.shelf.made(address)));
		return true;
	}

	private void passOn(Request request, Response response, Callback callback) {
		getServer().getThreadPool().execute(() -> {
			try {
				if (!super.handle(request, response, callback)) {
					Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
				}
			}
			catch (Throwable ex) {
				Response.writeError(request, response, callback, ex);
			}
		});
	}

}
