package no.pmto.consent;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes old steps and counts, every night, on one instance. */
@Configuration(proxyBeanMethods = false)
class VisitRetention {

	private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

	@Bean
	RecurringTask<Void> visitRetentionTask(Visits visits) {
		return Tasks.recurring("visit-retention", Schedules.daily(AT_NIGHT))
			.execute((job, context) -> visits.deleteDue());
	}

}
