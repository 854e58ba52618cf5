package no.pmto.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import no.pmto.directory.Directory;
import no.pmto.site.Editions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where new inquiries go: as an editor has set it, else as it is configured. A region's
 * mailbox comes before a topic's, and a topic's before the common one.
 */
@Component
public class Mailboxes {

	/** What every mail server takes, without quotes, comments or several at once. */
	private static final Pattern PLAIN = Pattern
		.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

	private final JdbcClient database;

	private final ContactSettings settings;

	private final Editions editions;

	private final Validator validator;

	Mailboxes(JdbcClient database, ContactSettings settings, Editions editions, Validator validator) {
		this.database = database;
		this.settings = settings;
		this.editions = editions;
		this.validator = validator;
	}

	private record Address(@Size(max = 254) @Email String text) {
	}

	/** Whether this is one e-mail address that a mail can be sent to. */
	public boolean isAddress(String text) {
		return PLAIN.matcher(text).matches() && this.validator.validate(new Address(text)).isEmpty();
	}

	/** Every addressee's: the common one, the topics', the regions'. */
	public List<Mailbox> all() {
		Map<String, String> set = set();
		List<Mailbox> all = new ArrayList<>();
		all.add(mailbox(Mailbox.COMMON, set, common(set)));
		for (Topic topic : Topic.values()) {
			all.add(mailbox(topic.word(), set, of(topic, null, set)));
		}
		for (String region : Regions.in(this.editions.current().part(Directory.class))) {
			String addressee = Mailbox.REGION + region;
			all.add(mailbox(addressee, set, Objects.requireNonNullElse(own(addressee, set), common(set))));
		}
		return all;
	}

	private Mailbox mailbox(String addressee, Map<String, String> set, String used) {
		return new Mailbox(addressee, set.get(addressee), configured(addressee), used);
	}

	/**
	 * Sets the address of one addressee, if it still is what it was.
	 * @param was what it was set to, or null
	 * @param address what {@link #isAddress(String)} holds for, or null to leave it to
	 * the configuration again
	 * @return false where somebody else has changed it meanwhile: nothing is done then
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean set(String addressee, @Nullable String was, @Nullable String address) {
		String change = (was == null) ? "insert into mailbox values (:addressee, :address) on conflict do nothing"
				: (address == null) ? "delete from mailbox where addressee = :addressee and address = :was"
						: "update mailbox set address = :address where addressee = :addressee and address = :was";
		if (was == null && address == null) {
			return set().get(addressee) == null;
		}
		return this.database.sql(change)
			.param("addressee", addressee)
			.param("was", was)
			.param("address", address)
			.update() > 0;
	}

	/** Where a new inquiry goes. */
	String of(Topic topic, @Nullable String region) {
		return of(topic, region, set());
	}

	private String of(Topic topic, @Nullable String region, Map<String, String> set) {
		String regions = (region != null) ? own(Mailbox.REGION + region, set) : null;
		String topics = (regions != null) ? regions : own(topic.word(), set);
		return (topics != null) ? topics : common(set);
	}

	private String common(Map<String, String> set) {
		return set.getOrDefault(Mailbox.COMMON, this.settings.mailbox());
	}

	private @Nullable String own(String addressee, Map<String, String> set) {
		String found = set.get(addressee);
		return (found != null) ? found : configured(addressee);
	}

	private @Nullable String configured(String addressee) {
		return addressee.equals(Mailbox.COMMON) ? this.settings.mailbox() : this.settings.mailboxes().get(addressee);
	}

	private Map<String, String> set() {
		return this.database.sql("select addressee, address from mailbox")
			.query((row, number) -> Map.entry(row.getString("addressee"), row.getString("address")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
