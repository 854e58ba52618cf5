package no.pmto.editorial;

import java.security.Principal;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import no.pmto.site.Redirects;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What comes after the password: a passkey, or a code by mail. */
@Controller
class SecondFactorController {

	private final OneTimeCodes codes;

	private final Passkeys passkeys;

	private final LoginThrottle throttle;

	SecondFactorController(OneTimeCodes codes, Passkeys passkeys, LoginThrottle throttle) {
		this.codes = codes;
		this.passkeys = passkeys;
		this.throttle = throttle;
	}

	@GetMapping(FactorFilters.SECOND)
	ModelAndView second(Principal account, @RequestParam @Nullable String wrong) {
		return SecondFactor.isMissing(SecurityContextHolder.getContext().getAuthentication())
				? page(account.getName(), (wrong != null) ? "wrong" : "", wrong != null)
				: Redirects.to(HttpStatus.SEE_OTHER, EditorialSecurity.ROOT);
	}

	/** Sends a code, and shows where to write it. */
	@PostMapping(FactorFilters.SECOND + "/code")
	ModelAndView send(Principal account, Locale language) {
		String name = account.getName();
		String email = this.codes.email(name);
		if (email == null) {
			return Redirects.to(HttpStatus.SEE_OTHER, FactorFilters.SECOND);
		}
		if (!this.throttle.allowsCode(name)) {
			ModelAndView many = page(name, "many", true);
			many.setStatus(HttpStatus.TOO_MANY_REQUESTS);
			return many;
		}
		boolean sent = this.codes.send(name, email, language);
		return page(name, sent ? "sent" : "unsent", sent);
	}

	/** Who posts a code without needing one has come in already. */
	@PostMapping(FactorFilters.SECOND)
	ModelAndView already(HttpServletRequest request) {
		return Redirects.to(HttpStatus.SEE_OTHER, EditorialSecurity.ROOT);
	}

	private ModelAndView page(String account, String said, boolean asked) {
		return new ModelAndView("editorial/second").addObject("said", said)
			.addObject("asked", asked)
			.addObject("email", this.codes.email(account) != null)
			.addObject("passkeys", this.passkeys.exist(account));
	}

}
