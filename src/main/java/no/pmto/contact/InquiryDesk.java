package no.pmto.contact;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import no.pmto.site.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes inquiries in and gives them back. */
@Component
class InquiryDesk {

	/** Letters and digits that can't be taken for one another when read aloud. */
	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int REFERENCE_LENGTH = 8;

	private static final String WITHDRAWAL = "withdrawal";

	private final SecureRandom random = new SecureRandom();

	private final Inquiries inquiries;

	private final Seal seal;

	private final Secrets secrets;

	private final SchedulerClient jobs;

	private final ContactSettings settings;

	private final Mailboxes mailboxes;

	private final Clock clock;

	InquiryDesk(Inquiries inquiries, Seal seal, Secrets secrets, SchedulerClient jobs, ContactSettings settings,
			Mailboxes mailboxes, Clock clock) {
		this.inquiries = inquiries;
		this.seal = seal;
		this.secrets = secrets;
		this.jobs = jobs;
		this.settings = settings;
		this.mailboxes = mailboxes;
		this.clock = clock;
	}

	/**
	 * Stores an inquiry and has it delivered; when this returns, both are committed.
	 * @param submission of the form: the same one again stores nothing and gives the same
	 * secret
	 * @param region whose coordinator should have it, or null
	 * @param listing the provider it is about, or null
	 * @return the secret that shows its receipt and withdraws it
	 */
	@Transactional
	public String receive(UUID submission, Topic topic, Language language, @Nullable String region,
			@Nullable String listing, Letter letter) {
		String reference = reference();
		String secret = this.secrets.token(WITHDRAWAL, submission.toString());
		Instant now = this.clock.instant();
		int stored = this.inquiries.store(new NewInquiry(reference, submission, topic.word(), language.tag(), region,
				listing, letter.email() != null, this.mailboxes.of(topic, region), this.seal.seal(letter, reference),
				this.seal.keyId(), Secrets.digest(secret), now,
				LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(this.settings.keepDays())));
		if (stored > 0) {
			this.jobs.scheduleIfNotExists(Delivery.TASK.instance(reference).scheduledTo(now));
		}
		return secret;
	}

	/** What the receipt of this secret says, or null where there is none, any more. */
	@Transactional(readOnly = true)
	public @Nullable Inquiry receipt(String secret) {
		return this.inquiries.findByWithdrawal(Secrets.digest(secret)).orElse(null);
	}

	/** Deletes the inquiry of this secret at once. */
	@Transactional
	public void withdraw(String secret) {
		this.inquiries.withdraw(Secrets.digest(secret));
	}

	private String reference() {
		StringBuilder reference = new StringBuilder("PMTO-");
		for (int i = 0; i < REFERENCE_LENGTH; i++) {
			reference.append(ALPHABET.charAt(this.random.nextInt(ALPHABET.length())));
		}
		return reference.toString();
	}

}
