package no.pmto.consent;

import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.pmto.site.PageForms;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Reads a visitor's choice from a request, and writes a new one into an answer. */
@Component
class Choices implements PageForms {

	private final ConsentText text;

	Choices(ConsentText text) {
		this.text = text;
	}

	/**
	 * What this visitor has chosen, if anything; a browser that says no to being counted
	 * (Global Privacy Control) is heard whatever the cookie says.
	 */
	Optional<Choice> of(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, ConsentStorage.CONSENT.name());
		return Optional.ofNullable(cookie)
			.flatMap((kept) -> Choice.read(kept.getValue(), this.text.version()))
			.map((choice) -> refusesCounting(request) ? choice.withoutStatistics() : choice);
	}

	@Override
	public String cookie() {
		return ConsentStorage.CONSENT.name();
	}

	@Override
	public boolean asks(@Nullable String kept) {
		return kept == null || Choice.read(kept, this.text.version()).isEmpty();
	}

	static boolean refusesCounting(HttpServletRequest request) {
		return "1".equals(request.getHeader("Sec-GPC"));
	}

	/** Keeps the choice on the device, and deletes there what it no longer allows. */
	void keep(Choice choice, HttpServletRequest request, HttpServletResponse response) {
		boolean https = request.isSecure();
		response.addHeader(HttpHeaders.SET_COOKIE,
				ConsentStorage.CONSENT.cookie(choice.written(this.text.version()), https).toString());
		if (!choice.statistics() && WebUtils.getCookie(request, ConsentStorage.VISIT.name()) != null) {
			response.addHeader(HttpHeaders.SET_COOKIE, ConsentStorage.VISIT.gone(https).toString());
		}
	}

}
