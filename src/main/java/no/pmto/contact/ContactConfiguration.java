package no.pmto.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import javax.crypto.SecretKey;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** The keys, the way mails leave, and what an operator can watch. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

	private static final Logger log = LoggerFactory.getLogger(ContactConfiguration.class);

	private static Map<String, SecretKey> keys(ContactSettings settings) {
		return settings.keys().isEmpty() ? Keys.ownIn(settings.keyFile()) : Keys.of(settings.keys());
	}

	@Bean
	Seal seal(ContactSettings settings) {
		return new Seal(keys(settings));
	}

	@Bean
	Secrets secrets(ContactSettings settings) {
		return new Secrets(keys(settings).values().iterator().next());
	}

	@Bean
	SensitiveWords sensitiveWords() {
		return SensitiveWords.load();
	}

	@Bean
	Sender sender(ObjectProvider<JavaMailSender> server, ContactSettings settings) {
		JavaMailSender smtp = server.getIfAvailable();
		if (smtp != null) {
			return new SmtpSender(smtp);
		}
		log.info("No mail server is configured (SPRING_MAIL_HOST): inquiries are written to {}", settings.outbox());
		return new OutboxSender(settings.outbox());
	}

	@Bean
	MeterBinder oldestUndelivered(Inquiries inquiries, Clock clock) {
		return (registry) -> Gauge.builder("pmto.inquiries.oldest", () -> age(inquiries.oldestUndelivered(), clock))
			.description("Age of the oldest inquiry that is not delivered")
			.baseUnit("seconds")
			.register(registry);
	}

	private static double age(@Nullable Instant oldest, Clock clock) {
		return (oldest != null) ? Duration.between(oldest, clock.instant()).toSeconds() : 0;
	}

}
