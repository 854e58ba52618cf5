package no.pmto.editorial.registers;

import java.util.List;
import java.util.Locale;

import no.pmto.editorial.Area;
import no.pmto.editorial.Role;
import no.pmto.site.PageNotFound;
import no.pmto.site.Redirects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which registers there are, when each was last asked, and the button that asks. */
@Controller
@RequestMapping(RegistersController.ROOT)
class RegistersController {

	static final String ROOT = "/admin/registers";

	private static final int SHOWN = 5;

	private final Rounds rounds;

	private final Websites websites;

	private final RegisterSettings settings;

	RegistersController(Rounds rounds, Websites websites, RegisterSettings settings) {
		this.rounds = rounds;
		this.websites = websites;
		this.settings = settings;
	}

	@GetMapping
	ModelAndView overview() {
		return new ModelAndView("editorial/registers/overview")
			.addObject("units", this.rounds.newest(Round.Kind.UNITS, SHOWN))
			.addObject("websites", this.rounds.newest(Round.Kind.WEBSITES, SHOWN))
			.addObject("unitsAlone", !this.settings.units().cron().equals(RegisterSettings.NEVER))
			.addObject("websitesAlone", !this.settings.websites().cron().equals(RegisterSettings.NEVER))
			.addObject("address", this.settings.units().address().getHost())
			.addObject("dead", this.websites.dead());
	}

	/** Begins a round, or shows the one that goes on. */
	@PostMapping("/rounds/{kind}")
	ModelAndView begin(@PathVariable String kind) {
		Round.Kind asked = switch (kind) {
			case "units" -> Round.Kind.UNITS;
			case "websites" -> Round.Kind.WEBSITES;
			default -> throw new PageNotFound();
		};
		this.rounds.begin(asked);
		return Redirects.to(HttpStatus.SEE_OTHER, ROOT + "/rounds/" + this.rounds.newest(asked, 1).getFirst().id());
	}

	/** How far a round is, and what came of it. */
	@GetMapping("/rounds/{id}")
	ModelAndView round(@PathVariable long id) {
		Round round = this.rounds.find(id).orElseThrow(PageNotFound::new);
		return new ModelAndView("editorial/registers/round").addObject("round", round)
			.addObject("kind", round.kind().name().toLowerCase(Locale.ROOT))
			.addObject("findings", this.rounds.findings(id))
			.addObject("dead", (round.kind() == Round.Kind.WEBSITES) ? this.websites.dead() : List.of());
	}

	/** Where registers stand in the menu. */
	@Configuration(proxyBeanMethods = false)
	static class RegistersInMenu {

		@Bean
		@Order(30)
		Area registersArea() {
			return new Area(ROOT, Role.EDITOR, "editorial.registers");
		}

	}

}
