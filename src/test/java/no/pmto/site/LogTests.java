package no.pmto.site;

import java.util.List;
import java.util.Map;

import no.pmto.SiteTest;
import no.pmto.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a visitor types stays out of the log, whatever becomes of it. */
@SiteTest
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

	private static final List<String> TYPED = List.of("7713", "9371", "Guovdageaidnu", "Ytre Arna", "Zzyzxby", "777131",
			"<b>Zzyzxby</b>", "Zzyzxby".repeat(2000));

	@LocalServerPort
	private int port;

	@Test
	void nothingTypedIsLogged(CapturedOutput output) {
		Visitor visitor = new Visitor(this.port);
		for (String typed : TYPED) {
			String encoded = java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
			visitor.lookUp("/nb/finn-pmto", typed);
			visitor.get("/nb/finn-pmto?q=" + encoded);
			visitor.post("/nb/kontakt",
					Map.of("q", typed, "topic", "general", "message", typed + typed, "email", typed, "stamp", typed));
			visitor.get("/nb/kontakt?listing=" + encoded);
			visitor.get("/nb/finn-pmto/" + encoded.substring(0, 4) + "?q=" + encoded);
		}
		visitor.get("/nb//x?q=7713");
		assertThat(output.getAll()).doesNotContain("7713", "9371", "Guovdageaidnu", "Ytre Arna", "Zzyzxby");
	}

}
