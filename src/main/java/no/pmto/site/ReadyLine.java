package no.pmto.site;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log that the site is open, and where. */
@Component
class ReadyLine {

	private static final Logger log = LoggerFactory.getLogger(ReadyLine.class);

	@EventListener
	void say(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
			String host = "http://localhost:" + web.getWebServer().getPort();
			log.info("Ready: {}",
					Arrays.stream(Language.values())
						.map((language) -> host + "/" + language.tag() + "/")
						.collect(Collectors.joining("  ")));
		}
	}

}
