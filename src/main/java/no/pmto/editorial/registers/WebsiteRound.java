package no.pmto.editorial.registers;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import no.pmto.site.Site;

import org.springframework.stereotype.Component;

/** Asks each listed website once: a few hosts at a time, one question at a time each. */
@Component
class WebsiteRound {

	private final Websites websites;

	private final Rounds rounds;

	private final RegisterSettings.Websites settings;

	private final String userAgent;

	WebsiteRound(Websites websites, Rounds rounds, RegisterSettings settings, Site site) {
		this.websites = websites;
		this.rounds = rounds;
		this.settings = settings.websites();
		this.userAgent = RoundJobs.userAgent(site);
	}

	void run(long round) {
		Map<String, List<String>> listings = new TreeMap<>();
		this.websites.listed()
			.forEach((listing, address) -> listings.computeIfAbsent(address, (any) -> new ArrayList<>()).add(listing));
		this.rounds.total(round, listings.size());
		Map<String, List<String>> byHost = new TreeMap<>();
		listings.keySet()
			.forEach((address) -> byHost.computeIfAbsent(host(address), (any) -> new ArrayList<>()).add(address));
		AtomicInteger done = new AtomicInteger();
		PublicAddresses allowed = new PublicAddresses(this.settings.anyAddress());
		try (WebsiteQuestion question = new WebsiteQuestion(allowed, this.settings.timeout(), this.userAgent);
				ExecutorService threads = Executors.newFixedThreadPool(this.settings.atOnce())) {
			byHost.values().forEach((addresses) -> threads.execute(() -> addresses.forEach((address) -> {
				WebsiteQuestion.Answer answer = question.ask(address);
				listings.getOrDefault(address, List.of())
					.forEach((listing) -> this.websites.note(listing, address, answer));
				this.rounds.done(round, done.incrementAndGet());
			})));
		}
		this.rounds.end(round, Round.Outcome.NOTHING_NEW, null);
	}

	/** The host that is asked; what can't be read is by itself. */
	private static String host(String address) {
		try {
			String host = URI.create(address).getHost();
			return (host != null) ? host.toLowerCase(Locale.ROOT) : address;
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
