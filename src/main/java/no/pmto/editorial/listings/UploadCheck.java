package no.pmto.editorial.listings;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import no.pmto.directory.Directory;
import no.pmto.editorial.Editor;
import no.pmto.site.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Checks files that were sent in: a short one at once, a long one by a job, on any
 * instance and again if that one stops.
 */
@Component
class UploadCheck {

	private static final Logger log = LoggerFactory.getLogger(UploadCheck.class);

	private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("directory-upload");

	private final Uploads uploads;

	private final Register register;

	private final ListingCheck check;

	private final Editions editions;

	private final SchedulerClient jobs;

	private final Clock clock;

	private final DataSize atOnce;

	UploadCheck(Uploads uploads, Register register, ListingCheck check, Editions editions, @Lazy SchedulerClient jobs,
			Clock clock, @Value("${pmto.editorial.check-at-once:512KB}") DataSize atOnce) {
		this.uploads = uploads;
		this.register = register;
		this.check = check;
		this.editions = editions;
		this.jobs = jobs;
		this.clock = clock;
		this.atOnce = atOnce;
	}

	/** Takes a file, and gives its number. */
	long receive(String fileName, String reason, byte[] content) {
		long id = this.uploads.add(fileName, reason, content);
		if (content.length <= this.atOnce.toBytes()) {
			run(id);
		}
		else {
			this.jobs.scheduleIfNotExists(TASK.instance(Long.toString(id)).scheduledTo(this.clock.instant()));
		}
		return id;
	}

	private void run(long id) {
		this.uploads.toCheck(id).ifPresent((file) -> {
			try {
				Editor.inTheNameOf(file.by(), () -> check(id, file));
			}
			catch (RuntimeException ex) {
				// its message may have what stands in the file
				log.warn("The file {} could not be checked: {}", id, ex.getClass().getName());
				this.uploads.end(id, Upload.State.FAILED, new CheckedFile(), null);
			}
		});
	}

	private void check(long id, Uploads.Received file) {
		Map<String, ListingRow> active = this.register.active();
		CheckedFile found = FileCheck.check(file.content(), this.check, this.editions.current().part(Directory.class),
				active, (done) -> this.uploads.progress(id, done));
		if (found.problemCount() > 0) {
			this.uploads.end(id, Upload.State.REFUSED, found, null);
			return;
		}
		Map<String, ListingRow> rows = new TreeMap<>();
		found.rows().forEach((row) -> rows.put(row.id(), row));
		if (rows.equals(active)) {
			this.uploads.end(id, Upload.State.SAME, found, null);
			return;
		}
		this.uploads.end(id, Upload.State.READY, found, this.register.propose(rows.values(), file.reason()));
	}

	/** The job for long files. */
	@Configuration(proxyBeanMethods = false)
	static class Job {

		@Bean
		OneTimeTask<Void> checksLongFile(UploadCheck check) {
			return Tasks.oneTime(TASK).execute((job, context) -> check.run(Long.parseLong(job.getId())));
		}

	}

}
