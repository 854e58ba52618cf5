package no.pmto.editorial.pages;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import no.pmto.editorial.Editor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Publishes what is due, on one instance, in the name of who planned it. */
@Configuration(proxyBeanMethods = false)
class PlannedPublishing {

	private static final Logger log = LoggerFactory.getLogger(PlannedPublishing.class);

	private static final Duration EVERY = Duration.ofSeconds(10);

	@Bean
	RecurringTask<Void> publishesWhatIsPlanned(Plans plans, Publishing publishing, Clock clock) {
		return Tasks.recurring("planned-publishing", FixedDelay.of(EVERY))
			.execute((job, context) -> plans.due(clock.instant()).forEach((plan) -> publish(plan, publishing)));
	}

	private static void publish(Plans.Plan plan, Publishing publishing) {
		Editor.inTheNameOf(plan.by(), () -> {
			if (!publishing.publish(List.of(plan.passage())).isEmpty()) {
				log.warn("What was planned can't be published as it is: {}", plan.passage());
				publishing.unplan(plan.passage());
			}
		});
	}

}
