package no.pmto.contact;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

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

	private final InquiryRegister register;

	private final TransactionTemplate transaction;

	private final PrintStream out = System.out;

	InquiriesCommand(Inquiries inquiries, InquiryRegister register, TransactionTemplate transaction) {
		this.inquiries = inquiries;
		this.register = register;
		this.transaction = transaction;
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
			case "retry" -> settled(words, this.register::retry);
			case "close" -> settled(words, this.register::close);
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

	private boolean settled(String[] words, Function<String, Settlement> settle) {
		String reference = (words.length > 1) ? words[1] : "";
		Settlement settled = Objects.requireNonNull(this.transaction.execute((status) -> settle.apply(reference)));
		this.out.println(reference + ": " + switch (settled) {
			case DONE -> "done";
			case BUSY -> "is being delivered just now, try again in a moment";
			case DELIVERED, CLOSED, GONE -> "no such inquiry waits or is parked";
		});
		return settled == Settlement.DONE;
	}

}
