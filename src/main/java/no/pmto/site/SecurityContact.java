package no.pmto.site;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells whoever finds a weakness where to report it (RFC 9116). */
@Controller
class SecurityContact {

	/** The standard wants less than a year. */
	private static final Duration VALID = Duration.ofDays(180);

	private final Site site;

	private final Words words;

	private final Clock clock;

	SecurityContact(Site site, Words words, Clock clock) {
		this.site = site;
		this.words = words;
		this.clock = clock;
	}

	@GetMapping("/.well-known/security.txt")
	ResponseEntity<String> contact() {
		String form = this.site.url("/en/" + this.words.get(Language.EN, "contact.slug") + "?topic=website");
		String languages = Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));
		return PublicCache.allow(ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN))
			.body("""
					Contact: %s
					Expires: %s
					Preferred-Languages: %s
					Canonical: %s
					""".formatted(form, this.clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS), languages,
					this.site.url("/.well-known/security.txt")));
	}

}
