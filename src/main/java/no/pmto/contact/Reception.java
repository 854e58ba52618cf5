package no.pmto.contact;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import jakarta.validation.Validator;
import no.pmto.directory.Country;
import no.pmto.directory.Directory;
import no.pmto.directory.PostalCode;
import no.pmto.directory.Provider;
import no.pmto.site.Editions;
import no.pmto.site.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;

/**
 * Decides what becomes of a form that was sent: nothing is stored before it is complete,
 * read by the guard, and made by us.
 */
@Component
class Reception {

	private static final Logger log = LoggerFactory.getLogger(Reception.class);

	private static final Duration OLDEST = Duration.ofHours(24);

	private final Validator validator;

	private final SensitiveWords words;

	private final InquiryDesk desk;

	private final ContactLimits limits;

	private final ContactSettings settings;

	private final Secrets secrets;

	private final Editions editions;

	private final Clock clock;

	Reception(Validator validator, SensitiveWords words, InquiryDesk desk, ContactLimits limits,
			ContactSettings settings, Secrets secrets, Editions editions, Clock clock) {
		this.validator = validator;
		this.words = words;
		this.desk = desk;
		this.limits = limits;
		this.settings = settings;
		this.secrets = secrets;
		this.editions = editions;
		this.clock = clock;
	}

	/** What becomes of a form. */
	sealed interface Outcome {

	}

	/** It is stored. */
	record Received(String secret) implements Outcome {
	}

	/** The guard has found words that may be about somebody's health or safety. */
	record SecondLook(SensitiveText text) implements Outcome {
	}

	/** Something must be put right, or sent once more. */
	record Wrong(Topic topic, Map<String, String> problems, @Nullable String again,
			@Nullable SensitiveText refused) implements Outcome {
	}

	/** Too much has been sent from there, or altogether. */
	record TooMany(Topic topic) implements Outcome {
	}

	/** The database is away. */
	record Away(Topic topic) implements Outcome {
	}

	/** The visitor wants to change what they wrote. */
	record Edit(Topic topic) implements Outcome {
	}

	/** It says none of the topics. */
	record NoTopic() implements Outcome {
	}

	/**
	 * Takes a form.
	 * @param action {@code edit} to see the form again
	 * @param forged whether it did not come from a page of ours
	 * @param address of the client, for the limits only
	 */
	Outcome receive(Language language, ContactForm form, String action, boolean forged, String address) {
		Topic topic = Topic.of(form.topic()).orElse(null);
		if (topic == null) {
			return new NoTopic();
		}
		if (action.equals("edit")) {
			return new Edit(topic);
		}
		Map<String, String> problems = problems(form);
		SensitiveText text = SensitiveText.read(form.name() + "\n" + form.message(), this.words);
		boolean refused = text.has(Finding.Kind.IDENTITY_NUMBER);
		if (refused) {
			problems.put("message", "message.identity");
		}
		Stamp stamp = Stamp.read(form.stamp(), this.secrets).orElse(null);
		String again = again(form, stamp, forged);
		if (!problems.isEmpty() || again != null || stamp == null) {
			return new Wrong(topic, problems, again, refused ? text : null);
		}
		if (!text.isClear() && !form.isSaidToBeGeneral()) {
			return new SecondLook(text);
		}
		return store(language, topic, form, stamp, address);
	}

	private Outcome store(Language language, Topic topic, ContactForm form, Stamp stamp, String address) {
		try {
			if (!this.limits.allows(address)) {
				return new TooMany(topic);
			}
			return new Received(this.desk.receive(submission(stamp, form), topic, language, region(form.postalCode()),
					listing(form), form.letter()));
		}
		catch (NestedRuntimeException | BucketExecutionException ex) {
			log.warn("An inquiry can't be stored now: {}", ex.getClass().getSimpleName());
			return new Away(topic);
		}
	}

	/**
	 * The same form with the same words is the same submission; with other words, after
	 * going back to it, it is another.
	 */
	private UUID submission(Stamp stamp, ContactForm form) {
		Letter letter = form.letter();
		String words = String.join("\0", stamp.submission().toString(), form.topic(), form.listing(), form.message(),
				String.valueOf(letter.name()), String.valueOf(letter.email()));
		return UUID.nameUUIDFromBytes(this.secrets.hash("submission", words));
	}

	private Map<String, String> problems(ContactForm form) {
		Map<String, String> problems = new LinkedHashMap<>();
		this.validator.validate(form).forEach((violation) -> {
			String field = violation.getPropertyPath().toString();
			problems.putIfAbsent(field.equals("emailThereForReply") ? "email" : field, violation.getMessage());
		});
		if (!form.wantsReply()) {
			// their fields are hidden then, and what stands in them is not kept
			problems.keySet().removeAll(List.of("email", "name"));
		}
		return problems;
	}

	/** Why the form must be sent once more though nothing in it is wrong, or null. */
	private @Nullable String again(ContactForm form, @Nullable Stamp stamp, boolean forged) {
		if (!form.website().isEmpty()) {
			return "trap";
		}
		if (forged || stamp == null) {
			return "unknown";
		}
		Duration age = Duration.between(stamp.madeAt(), this.clock.instant());
		if (age.compareTo(OLDEST) > 0) {
			return "old";
		}
		return (age.compareTo(this.settings.fastest()) < 0) ? "fast" : null;
	}

	/** The region of the municipality of a Norwegian postal code: {@code vest}. */
	private @Nullable String region(String postalCode) {
		if (postalCode.isEmpty()) {
			return null;
		}
		Directory directory = this.editions.current().part(Directory.class);
		return directory.place(new PostalCode(Country.NO, postalCode))
			.flatMap((place) -> Regions.of(place.municipality(), directory))
			.orElse(null);
	}

	private @Nullable String listing(ContactForm form) {
		Optional<Provider> provider = this.editions.current().part(Directory.class).provider(form.listing());
		return provider.map(Provider::id).orElse(null);
	}

}
