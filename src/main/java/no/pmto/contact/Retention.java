package no.pmto.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes what is left of inquiries when their day has come, and what the limits have
 * counted: every night, on one instance.
 */
@Configuration(proxyBeanMethods = false)
class Retention {

	private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

	@Bean
	RecurringTask<Void> inquiryRetention(Inquiries inquiries, ContactLimits limits, TransactionTemplate transaction,
			Clock clock) {
		return Tasks.recurring("inquiry-retention", Schedules.daily(AT_NIGHT)).execute((job, context) -> {
			transaction.executeWithoutResult((status) -> inquiries.deleteDue(LocalDate.now(clock)));
			limits.forget();
		});
	}

}
