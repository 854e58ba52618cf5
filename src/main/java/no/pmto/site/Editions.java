package no.pmto.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The edition that visitors see, made before the first of them comes and replaced as a
 * whole.
 */
@Component
public class Editions implements SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(Editions.class);

	private final List<EditionPart<?>> parts;

	private final TransactionTemplate oneMoment;

	private volatile @Nullable Edition current;

	private final JdbcClient database;

	/** Made while the rest of the site starts. */
	private final CompletableFuture<Void> first;

	Editions(List<EditionPart<?>> parts, JdbcClient database, PlatformTransactionManager transactions) {
		this.parts = parts;
		this.database = database;
		this.oneMoment = new TransactionTemplate(transactions);
		this.oneMoment.setReadOnly(true);
		this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.first = CompletableFuture.runAsync(this::publish, Thread.ofPlatform().name("first-edition")::start);
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.first.join();
	}

	/**
	 * The edition to answer with. Ask once per request, so that no page mixes two.
	 * @throws IllegalStateException before the first is made
	 */
	public Edition current() {
		Edition edition = this.current;
		if (edition == null) {
			throw new IllegalStateException("no edition yet");
		}
		return edition;
	}

	/**
	 * Says, in the transaction that changes what is published, that there is to be a new
	 * edition: when it commits, every instance makes it within two seconds.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void changed() {
		this.database.sql("update edition_number set number = number + 1").update();
	}

	/**
	 * Makes a new edition from the database, as of one moment, and shows it from now on.
	 */
	public synchronized void publish() {
		long started = System.nanoTime();
		this.current = Objects.requireNonNull(this.oneMoment.execute((status) -> read()));
		log.info("New edition, made in {} ms", (System.nanoTime() - started) / 1_000_000);
	}

	private Edition read() {
		Map<Class<?>, Object> read = new HashMap<>();
		this.parts.forEach((part) -> read.put(part.type(), part.read()));
		return new Edition(this.database.sql("select number from edition_number").query(Long.class).single(), read);
	}

}
