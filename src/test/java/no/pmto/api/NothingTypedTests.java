package no.pmto.api;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import no.pmto.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked stays out of log and metrics, whatever becomes of it; so does by whom.
 */
@SiteTest
@ExtendWith(OutputCaptureExtension.class)
class NothingTypedTests {

	private static final List<String> TYPED = List.of("7714", "9372", "Guovdageaidnu", "Ytre Arna", "Zzyzxbo", "777141",
			"<b>Zzyzxbo</b>", "Zzyzxbo".repeat(2000));

	private static final String[] TRACES = { "7714", "9372", "Guovdageaidnu", "Ytre", "Zzyzxbo" };

	@LocalServerPort
	private int port;

	@Autowired
	private MeterRegistry metrics;

	@Test
	void nothingAskedIsKept(CapturedOutput output) {
		Program program = new Program(this.port);
		for (String typed : TYPED) {
			String encoded = Program.encoded(typed);
			program.ask("/api/v1/places?q=" + encoded);
			program.ask("/api/v1/places?zzyzx=" + encoded);
			program.ask("/api/v1/places/no/" + encoded.substring(0, 4));
			program.ask("/api/v1/providers?country=no&postalCode=" + encoded);
			program.ask("/api/v1/providers/" + encoded.substring(0, 4) + "?type=" + encoded);
			program.send("POST", "/api/v1/places?q=" + encoded);
		}
		program.ask("/api//x?q=7714");
		assertThat(output.getAll()).doesNotContain(TRACES).doesNotContainPattern("\\b10\\.0\\.[0-9]+\\.[0-9]+\\b");
		assertThat(this.metrics.getMeters().toString()).doesNotContain(TRACES);
		assertThat(this.metrics.getMeters()).extracting((meter) -> meter.getId().getTags().toString())
			.noneMatch((tags) -> List.of(TRACES).stream().anyMatch(tags::contains));
	}

}
