package no.pmto.prepared;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import no.pmto.site.Editions;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Keeps prepared pages, those that are asked for most. */
@Component
class Shelf implements DisposableBean {

	/** Made while somebody waits. */
	private static final Set<Coding> QUICK = EnumSet.of(Coding.GZIP, Coding.IDENTITY);

	private static final Set<Coding> ALL = Stream.of(Coding.values())
		.filter(Coding::isHere)
		.collect(Collectors.toSet());

	private final Cache<Address, Copy> copies;

	private final Set<Address> inTheMaking = ConcurrentHashMap.newKeySet();

	private final ExecutorService slow = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("brotli").priority(Thread.MIN_PRIORITY).factory());

	private final Editions editions;

	private final Clock clock;

	/**
	 * A page, what it was made from, and whether it has been asked for again: only then
	 * it is worth the smallest coding.
	 */
	private record Copy(Stamp stamp, PreparedPage page, AtomicBoolean again) {
	}

	Shelf(Editions editions, Clock clock, @Value("${pmto.prepared.most}") DataSize most) {
		this.editions = editions;
		this.clock = clock;
		this.copies = Caffeine.newBuilder()
			.maximumWeight(most.toBytes())
			.weigher((Address address, Copy copy) -> copy.page().weight())
			.build();
	}

	/** What a page made from now on is made from. */
	Stamp stamp() {
		return new Stamp(this.editions.current().serial(), LocalDate.now(this.clock));
	}

	/**
	 * The page to answer with: of this edition, or the former one where another request
	 * makes the new one already. Null says: make it, and then {@linkplain #made say so}.
	 */
	@Nullable PreparedPage find(Address address, Stamp now) {
		Copy copy = this.copies.getIfPresent(address);
		if (copy == null || (!copy.stamp().equals(now) && this.inTheMaking.add(address))) {
			return null;
		}
		if (!copy.again().get() && copy.again().compareAndSet(false, true)) {
			this.slow.execute(() -> codeSmallest(address, copy.page()));
		}
		return copy.page();
	}

	/** Keeps a page that was made. */
	void put(Address address, Stamp stamp, HttpFields headers, byte[] body) {
		PreparedPage made = PreparedPage.of(headers, body, QUICK);
		this.copies.asMap().compute(address, (same, former) -> {
			boolean changed = former == null || !former.page().isSameAs(made);
			return changed ? new Copy(stamp, made, new AtomicBoolean())
					: new Copy(stamp, former.page(), former.again());
		});
	}

	private void codeSmallest(Address address, PreparedPage page) {
		PreparedPage whole = page.in(ALL);
		this.copies.asMap()
			.computeIfPresent(address,
					(same, copy) -> (copy.page() != page) ? copy : new Copy(copy.stamp(), whole, copy.again()));
	}

	/** There is no such page, or not for everybody. */
	void remove(Address address) {
		this.copies.invalidate(address);
	}

	/** Says that nobody makes this page any longer, whatever came of it. */
	void made(Address address) {
		this.inTheMaking.remove(address);
	}

	@Override
	public void destroy() {
		this.slow.shutdownNow();
	}

}
