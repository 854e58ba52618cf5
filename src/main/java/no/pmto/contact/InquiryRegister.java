package no.pmto.contact;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people may know and do about inquiries that can't read them. Whatever settles one
 * is done in the caller's transaction, and nothing else changes it before that ends.
 */
@Component
public class InquiryRegister {

	private static final List<String> UNDELIVERED = List.of("waiting", "parked");

	private static final List<String> SETTLED = List.of("delivered", "closed");

	private final Inquiries inquiries;

	private final SchedulerClient jobs;

	private final Clock clock;

	InquiryRegister(Inquiries inquiries, SchedulerClient jobs, Clock clock) {
		this.inquiries = inquiries;
		this.jobs = jobs;
		this.clock = clock;
	}

	/** What waits or is parked, the oldest first, at most so many. */
	public List<InquiryEntry.Undelivered> undelivered(int most) {
		return this.inquiries.findByStateInOrderByReceivedAt(UNDELIVERED, Limit.of(most))
			.stream()
			.map(InquiryRegister::undelivered)
			.toList();
	}

	/** How many wait or are parked. */
	public long undelivered() {
		return this.inquiries.countByStateIn(UNDELIVERED);
	}

	/** One that waits or is parked. */
	public Optional<InquiryEntry.Undelivered> undelivered(String reference) {
		return this.inquiries.findByReference(reference)
			.filter((inquiry) -> UNDELIVERED.contains(inquiry.state().name().toLowerCase(Locale.ROOT)))
			.map(InquiryRegister::undelivered);
	}

	/** What was delivered or closed, the latest first, at most so many. */
	public List<InquiryEntry.Settled> settled(int most) {
		return this.inquiries.findByStateInOrderByEndedAtDesc(SETTLED, Limit.of(most))
			.stream()
			.map(InquiryRegister::settled)
			.toList();
	}

	private static InquiryEntry.Undelivered undelivered(Inquiry inquiry) {
		return new InquiryEntry.Undelivered(inquiry.reference(), inquiry.receivedAt(),
				inquiry.state() == Inquiry.State.PARKED, inquiry.topic().word(), inquiry.region(), inquiry.mailbox(),
				inquiry.attempts(), inquiry.problem());
	}

	private static InquiryEntry.Settled settled(Inquiry inquiry) {
		return new InquiryEntry.Settled(inquiry.reference(), inquiry.receivedAt(),
				inquiry.state() == Inquiry.State.DELIVERED, Objects.requireNonNull(inquiry.endedAt()),
				inquiry.deleteOn());
	}

	/** Tries again at once to deliver an inquiry. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Settlement retry(String reference) {
		return deliver(reference, null);
	}

	/**
	 * Delivers an inquiry at once, to another mailbox.
	 * @param mailbox what {@link Mailboxes#isAddress(String)} holds for
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Settlement send(String reference, String mailbox) {
		return deliver(reference, mailbox);
	}

	/** Puts an inquiry away undelivered and erases its text. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Settlement close(String reference) {
		Settlement free = hold(reference);
		if (free == Settlement.DONE) {
			this.inquiries.close(reference, this.clock.instant());
		}
		return free;
	}

	private Settlement deliver(String reference, @Nullable String mailbox) {
		Settlement free = hold(reference);
		if (free == Settlement.DONE) {
			this.inquiries.unpark(reference, mailbox);
			this.jobs.scheduleIfNotExists(Delivery.TASK.instance(reference).scheduledTo(this.clock.instant()));
		}
		return free;
	}

	/** Makes sure that no delivery is under way, and that none begins meanwhile. */
	private Settlement hold(String reference) {
		Inquiry.State state = this.inquiries.held(reference)
			.map((word) -> Inquiry.State.valueOf(word.toUpperCase(Locale.ROOT)))
			.orElse(null);
		return switch (state) {
			case null -> Settlement.GONE;
			case DELIVERED -> Settlement.DELIVERED;
			case CLOSED -> Settlement.CLOSED;
			case WAITING, PARKED -> cancelled(reference) ? Settlement.DONE : Settlement.BUSY;
		};
	}

	private boolean cancelled(String reference) {
		TaskInstanceId delivery = TaskInstanceId.of(Delivery.TASK.getTaskName(), reference);
		try {
			if (this.jobs.getScheduledExecution(delivery).filter(ScheduledExecution::isPicked).isPresent()) {
				return false;
			}
			this.jobs.cancel(delivery);
			return true;
		}
		catch (TaskInstanceNotFoundException ex) {
			return true;
		}
		catch (TaskInstanceCurrentlyExecutingException ex) {
			return false;
		}
	}

}
