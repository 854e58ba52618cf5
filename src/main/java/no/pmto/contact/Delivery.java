package no.pmto.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.mail.internet.MimeMessage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Delivers inquiries, one job each. A failed attempt is repeated, ever more seldom, until
 * the server takes the mail, refuses it for good, or days have passed.
 */
@Configuration(proxyBeanMethods = false)
class Delivery {

	static final TaskDescriptor<Void> TASK = TaskDescriptor.of("inquiry-delivery");

	private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

	private static final int DOUBLINGS = 16;

	private final Inquiries inquiries;

	private final Seal seal;

	private final Sender sender;

	private final InquiryMail mail;

	private final ContactSettings settings;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Delivery(Inquiries inquiries, Seal seal, Sender sender, InquiryMail mail, ContactSettings settings,
			TransactionTemplate transaction, Clock clock) {
		this.inquiries = inquiries;
		this.seal = seal;
		this.sender = sender;
		this.mail = mail;
		this.settings = settings;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Bean
	OneTimeTask<Void> inquiryDelivery() {
		return Tasks.oneTime(TASK).onFailure(this::again).execute((job, context) -> deliver(job.getId()));
	}

	private void deliver(String reference) {
		Inquiry inquiry = this.inquiries.findByReference(reference).orElse(null);
		if (inquiry == null || inquiry.state() != Inquiry.State.WAITING) {
			return;
		}
		try {
			Letter letter = letter(inquiry);
			MimeMessage written = this.mail.write(this.sender.newMail(), inquiry, letter);
			this.sender.send(written, reference);
			this.transaction
				.executeWithoutResult((status) -> this.inquiries.delivered(reference, this.clock.instant()));
		}
		catch (DeliveryFailed failure) {
			failed(inquiry, failure);
		}
	}

	/** A letter that can't be opened waits for its key, and for a person after days. */
	private Letter letter(Inquiry inquiry) throws DeliveryFailed {
		try {
			return Objects.requireNonNull(inquiry.letter(this.seal));
		}
		catch (IllegalStateException ex) {
			throw new DeliveryFailed("the letter can't be opened: " + ex.getMessage(), false);
		}
	}

	/** Notes the failure; a mail that may still be taken is left to the next attempt. */
	private void failed(Inquiry inquiry, DeliveryFailed failure) {
		boolean tooLate = inquiry.receivedAt().plus(this.settings.giveUpAfter()).isBefore(this.clock.instant());
		boolean park = failure.forGood() || tooLate;
		this.transaction.executeWithoutResult((status) -> {
			this.inquiries.failed(inquiry.reference(), failure.getMessage());
			if (park) {
				this.inquiries.park(inquiry.reference());
			}
		});
		if (!park) {
			throw new NotYet();
		}
	}

	private void again(ExecutionComplete failed, ExecutionOperations<Void> job) {
		int failures = Math.min(failed.getExecution().consecutiveFailures, DOUBLINGS);
		Duration pause = this.settings.firstRetry().multipliedBy(1L << failures);
		Instant next = failed.getTimeDone().plus((pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE);
		job.reschedule(failed, next);
	}

	/** Tells the scheduler that the job is not done. Says nothing, and has no trace. */
	private static final class NotYet extends RuntimeException {

		NotYet() {
			super("not delivered yet", null, false, false);
		}

	}

}
