package no.pmto.site;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Looks, four times a second, whether an instance has published something, and publishes
 * it here too. While the database is away visitors go on reading what there was.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EditionWatch {

	private static final Logger log = LoggerFactory.getLogger(EditionWatch.class);

	private static final int MILLISECONDS = 250;

	private final Editions editions;

	private final JdbcClient database;

	EditionWatch(Editions editions, JdbcClient database) {
		this.editions = editions;
		this.database = database;
	}

	@Scheduled(initialDelay = MILLISECONDS, fixedDelay = MILLISECONDS)
	void look() {
		try {
			long latest = this.database.sql("select number from edition_number").query(Long.class).single();
			if (latest != this.editions.current().number()) {
				this.editions.publish();
			}
		}
		catch (DataAccessException | CannotCreateTransactionException ex) {
			log.debug("The database is away; the edition stays as it is", ex);
		}
	}

}
