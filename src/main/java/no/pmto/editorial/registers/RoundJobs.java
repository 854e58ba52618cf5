package no.pmto.editorial.registers;

import java.time.ZoneId;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import no.pmto.editorial.Editor;
import no.pmto.site.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs rounds on one instance, by hand or by the clock. */
@Configuration(proxyBeanMethods = false)
class RoundJobs {

	static final TaskDescriptor<Void> TASK = TaskDescriptor.of("register-round");

	private static final Logger log = LoggerFactory.getLogger(RoundJobs.class);

	private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

	private final Rounds rounds;

	private final UnitRound units;

	private final WebsiteRound websites;

	RoundJobs(Rounds rounds, UnitRound units, WebsiteRound websites) {
		this.rounds = rounds;
		this.units = units;
		this.websites = websites;
	}

	/** How the site introduces itself to other people's servers. */
	static String userAgent(Site site) {
		return "PMTO (+" + site.url("/") + ")";
	}

	@Bean
	OneTimeTask<Void> registerRound() {
		return Tasks.oneTime(TASK)
			.execute((job, context) -> this.rounds.find(Long.parseLong(job.getId()))
				.filter(Round::isRunning)
				.ifPresent((round) -> Editor.inTheNameOf(round.by(), () -> run(round))));
	}

	private void run(Round round) {
		try {
			switch (round.kind()) {
				case UNITS -> this.units.run(round.id());
				case WEBSITES -> this.websites.run(round.id());
			}
		}
		catch (RuntimeException ex) {
			log.warn("A round of questions failed: {}", round.kind(), ex);
			this.rounds.end(round.id(), Round.Outcome.FAILED, null);
		}
	}

	@Bean
	RecurringTask<Void> unitsByTheClock(RegisterSettings settings) {
		return Tasks.recurring("units-by-the-clock", Schedules.cron(settings.units().cron(), OSLO))
			.execute((job, context) -> this.rounds.begin(Round.Kind.UNITS));
	}

	@Bean
	RecurringTask<Void> websitesByTheClock(RegisterSettings settings) {
		return Tasks.recurring("websites-by-the-clock", Schedules.cron(settings.websites().cron(), OSLO))
			.execute((job, context) -> this.rounds.begin(Round.Kind.WEBSITES));
	}

}
