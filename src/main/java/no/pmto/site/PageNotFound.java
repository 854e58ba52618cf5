package no.pmto.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no page at this address. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class PageNotFound extends RuntimeException {

	public PageNotFound() {
		super("no such page", null, false, false);
	}

}
