package no.pmto.editorial;

import java.security.Principal;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import no.pmto.site.PageNotFound;
import no.pmto.site.Redirects;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: password, passkeys, and the address for codes. */
@Controller
@RequestMapping(EditorialSecurity.ROOT + "/account")
class AccountController {

	private static final String HERE = EditorialSecurity.ROOT + "/account";

	/** In the session: an address that is not yet known to be theirs. */
	private static final String PENDING = "account.email";

	private static final Pattern ADDRESS = Pattern.compile("[^\\s@\\p{C}]{1,64}@[^\\s@\\p{C}]{1,189}");

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private final OwnAccount own;

	private final Passkeys passkeys;

	private final OneTimeCodes codes;

	private final LoginThrottle throttle;

	private final OpenSessions sessions;

	AccountController(OwnAccount own, Passkeys passkeys, OneTimeCodes codes, LoginThrottle throttle,
			OpenSessions sessions) {
		this.own = own;
		this.passkeys = passkeys;
		this.codes = codes;
		this.throttle = throttle;
		this.sessions = sessions;
	}

	@GetMapping
	ModelAndView account(Principal owner, HttpSession session, @RequestParam @Nullable String done) {
		return page(owner, session).addObject("done",
				(done != null) ? (done.equals("passkey") ? "added" : "done") : null);
	}

	/** Sends a code to a new address; it counts when the code has come back. */
	@PostMapping("/email")
	ModelAndView email(Principal owner, HttpSession session, Locale language,
			@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String password) {
		String address = email.strip().toLowerCase(Locale.ROOT);
		if (!ADDRESS.matcher(address).matches()) {
			return wrong(owner, session, "email").addObject("typed", email);
		}
		if (!isOwn(owner, password)) {
			return wrong(owner, session, "email.password").addObject("typed", email);
		}
		if (!this.throttle.allowsCode(owner.getName())) {
			return wrong(owner, session, "many").addObject("typed", email);
		}
		if (!this.codes.send(owner.getName(), address, language)) {
			return wrong(owner, session, "unsent").addObject("typed", email);
		}
		session.setAttribute(PENDING, address);
		return Redirects.to(HttpStatus.SEE_OTHER, HERE + "#email");
	}

	@PostMapping("/email/code")
	ModelAndView confirm(Principal owner, HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
		HttpSession session = request.getSession();
		String address = (String) session.getAttribute(PENDING);
		if (address == null || !this.codes.consume(owner.getName(), address, FactorFilters.code(code))) {
			return wrong(owner, session, "code");
		}
		this.own.sendCodesTo(owner.getName(), address);
		return changed(owner, session);
	}

	@PostMapping("/email/removal")
	ModelAndView removeEmail(Principal owner, HttpSession session, @RequestParam(defaultValue = "") String password) {
		if (!isOwn(owner, password)) {
			return wrong(owner, session, "email.password");
		}
		this.own.sendCodesTo(owner.getName(), null);
		return changed(owner, session);
	}

	@PostMapping("/password")
	ModelAndView password(Principal owner, HttpSession session, @RequestParam(defaultValue = "") String old,
			@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String again) {
		if (!isOwn(owner, old)) {
			return wrong(owner, session, "password.old");
		}
		if (!OwnAccount.isGood(password)) {
			return wrong(owner, session, "password");
		}
		if (!password.equals(again)) {
			return wrong(owner, session, "password.again");
		}
		this.own.changePassword(owner.getName(), password);
		return changed(owner, session);
	}

	@PostMapping("/passkeys/{id}/removal")
	ModelAndView removePasskey(Principal owner, HttpSession session, @PathVariable String id) {
		if (!this.passkeys.remove(owner.getName(), id)) {
			throw new PageNotFound();
		}
		return changed(owner, session);
	}

	private boolean isOwn(Principal owner, String password) {
		return this.throttle.allowsPassword(owner.getName()) && this.own.isPassword(owner.getName(), password);
	}

	/** Whoever came in under what was before is out now. */
	private ModelAndView changed(Principal owner, HttpSession session) {
		session.removeAttribute(PENDING);
		this.sessions.endOthers(owner.getName(), session.getId());
		return Redirects.to(HttpStatus.SEE_OTHER, HERE + "?done");
	}

	private ModelAndView wrong(Principal owner, HttpSession session, String problem) {
		ModelAndView page = page(owner, session).addObject("problem", problem);
		page.setStatus(problem.equals("many") ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.BAD_REQUEST);
		return page;
	}

	private ModelAndView page(Principal owner, HttpSession session) {
		return new ModelAndView("editorial/account").addObject("passkeys", this.passkeys.of(owner.getName()))
			.addObject("zone", OSLO)
			.addObject("email", Objects.requireNonNullElse(this.codes.email(owner.getName()), ""))
			.addObject("pending", session.getAttribute(PENDING));
	}

}
