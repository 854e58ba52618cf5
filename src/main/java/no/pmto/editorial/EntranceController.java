package no.pmto.editorial;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import no.pmto.site.Redirects;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How one comes in: the login, and the link that makes an account. */
@Controller
class EntranceController {

	private static final int BCRYPT_BYTES = 72;

	private final Invitations invitations;

	private final Validator validator;

	EntranceController(Invitations invitations, Validator validator) {
		this.invitations = invitations;
		this.validator = validator;
	}

	@GetMapping(EditorialSecurity.ROOT + "/login")
	ModelAndView login(HttpServletRequest request, HttpServletResponse response, @RequestParam @Nullable String error,
			@RequestParam @Nullable String out, @RequestParam @Nullable String made,
			@RequestParam @Nullable String lost) {
		boolean tooMany = request.getAttribute(LoginThrottle.TOO_MANY) != null;
		if (tooMany) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		}
		String said = tooMany ? "many" : (error != null) ? "wrong"
				: (out != null) ? "out" : (made != null) ? "made" : (lost != null) ? "lost" : "";
		return new ModelAndView("editorial/login").addObject("said", said);
	}

	@GetMapping(EditorialSecurity.ROOT + "/invitation/{secret}")
	ModelAndView invitation(@PathVariable String secret) {
		return this.invitations.role(secret)
			.map((role) -> form(Set.of(), "").addObject("role", role.word()))
			.orElseGet(EntranceController::tooLate);
	}

	@PostMapping(EditorialSecurity.ROOT + "/invitation/{secret}")
	ModelAndView accept(@PathVariable String secret, NewAccount account) {
		Set<String> problems = problems(account);
		if (!problems.isEmpty()) {
			return wrong(problems, account);
		}
		return switch (this.invitations.accept(secret, account.name(), account.password(),
				account.email().isEmpty() ? null : account.email())) {
			case MADE -> Redirects.to(HttpStatus.SEE_OTHER, EditorialSecurity.ROOT + "/login?made");
			case NAME_TAKEN -> wrong(Set.of("taken"), account);
			case TOO_LATE -> tooLate();
		};
	}

	private Set<String> problems(NewAccount account) {
		Set<String> problems = new TreeSet<>();
		this.validator.validate(account).forEach((problem) -> problems.add(problem.getMessage()));
		if (account.password().getBytes(StandardCharsets.UTF_8).length > BCRYPT_BYTES) {
			problems.add("password");
		}
		if (!account.again().equals(account.password())) {
			problems.add("again");
		}
		return problems;
	}

	private static ModelAndView wrong(Set<String> problems, NewAccount account) {
		ModelAndView form = form(problems, account.name()).addObject("email", account.email());
		form.setStatus(HttpStatus.BAD_REQUEST);
		return form;
	}

	private static ModelAndView form(Set<String> problems, String name) {
		return new ModelAndView("editorial/invitation").addObject("problems", problems).addObject("name", name);
	}

	private static ModelAndView tooLate() {
		ModelAndView page = new ModelAndView("editorial/invitation-gone");
		page.setStatus(HttpStatus.GONE);
		return page;
	}

}
