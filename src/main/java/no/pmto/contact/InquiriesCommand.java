package no.pmto.contact;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import no.pmto.site.Command;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets an operator see and settle what was not delivered: {@code --inquiries},
 * {@code --inquiries=retry:PMTO-…}, {@code --inquiries=close:PMTO-…}.
 */
@Component
class InquiriesCommand implements Command {

	private final Inquiries inquiries;

	private final SchedulerClient jobs;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final PrintStream out = System.out;

	InquiriesCommand(Inquiries inquiries, SchedulerClient jobs, TransactionTemplate transaction, Clock clock) {
		this.inquiries = inquiries;
		this.jobs = jobs;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public String option() {
		return "inquiries";
	}

	@Override
	public boolean run(String command) {
		String[] words = command.split(":", 2);
		return switch (words[0].toLowerCase(Locale.ROOT)) {
			case "", "list" -> list();
			case "retry" -> settled(words, this::retry);
			case "close" -> settled(words, (reference) -> this.inquiries.close(reference, this.clock.instant()));
			default -> {
				this.out.println("--inquiries, --inquiries=retry:REFERENCE or --inquiries=close:REFERENCE");
				yield false;
			}
		};
	}

	private boolean list() {
		List<Inquiry> undelivered = this.inquiries.findByStateInOrderByReceivedAt(List.of("waiting", "parked"));
		undelivered
			.forEach((inquiry) -> this.out.printf("%s  %-8s  %s  %-9s  %s  attempts %d  %s%n", inquiry.reference(),
					inquiry.state().name().toLowerCase(Locale.ROOT), inquiry.receivedAt(), inquiry.topic().word(),
					inquiry.mailbox(), inquiry.attempts(), (inquiry.problem() != null) ? inquiry.problem() : ""));
		this.out.println(undelivered.size() + " not delivered");
		return true;
	}

	private boolean settled(String[] words, ToIntFunction<String> settle) {
		String reference = (words.length > 1) ? words[1] : "";
		Integer changed = this.transaction.execute((status) -> settle.applyAsInt(reference));
		boolean done = changed != null && changed > 0;
		this.out.println(reference + (done ? ": done" : ": no such inquiry waits or is parked"));
		return done;
	}

	private int retry(String reference) {
		int changed = this.inquiries.unpark(reference);
		if (changed > 0 && !this.jobs
			.scheduleIfNotExists(Delivery.TASK.instance(reference).scheduledTo(this.clock.instant()))) {
			this.jobs.reschedule(TaskInstanceId.of(Delivery.TASK.getTaskName(), reference), this.clock.instant());
		}
		return changed;
	}

}
