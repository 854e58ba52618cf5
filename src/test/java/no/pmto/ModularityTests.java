package no.pmto;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(PmtoApplication.class);

	@Test
	void packagesKeepTheirBoundaries() {
		this.modules.verify();
	}

	@Test
	void thePictureOfTheModulesIsWritten() {
		new Documenter(this.modules).writeModulesAsPlantUml();
	}

}
