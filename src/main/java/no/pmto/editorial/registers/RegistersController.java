package no.pmto.editorial.registers;

import no.pmto.editorial.Area;
import no.pmto.editorial.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which registers there are, when each was last asked, and the button that asks. */
@Controller
@RequestMapping(RegistersController.ROOT)
class RegistersController {

	static final String ROOT = "/admin/registers";

	@GetMapping
	ModelAndView overview() {
		return new ModelAndView("editorial/registers/overview");
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
