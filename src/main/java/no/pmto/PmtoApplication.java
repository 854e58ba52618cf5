package no.pmto;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The PMTO site: public pages in three languages, with a finder. */
@SpringBootApplication
class PmtoApplication {

	static void main(String[] arguments) {
		SpringApplication.run(PmtoApplication.class, arguments);
	}

}
