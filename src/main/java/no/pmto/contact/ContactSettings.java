package no.pmto.contact;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How inquiries are kept and delivered.
 *
 * @param keys {@code id:base64} of 32 bytes each, the one for new letters first; without
 * any, one is made and kept in {@code keyFile}
 * @param keyFile where the site keeps a key of its own
 * @param outbox where mails are written when no mail server is configured
 * @param sender the address that mails come from
 * @param mailbox the address of everything without a mailbox of its own
 * @param mailboxes address by topic ({@code training}) or region ({@code region.vest});
 * the region's comes first
 * @param keepDays how long the rest of an inquiry is kept
 * @param giveUpAfter how long delivery is tried before a person must look
 * @param firstRetry how long to wait after the first failure; doubled after each, at most
 * six hours
 * @param fastest how long a person needs at least for the form
 * @param clientPerHour how many inquiries one client may send in an hour
 * @param allPerHour how many all clients together may send in an hour
 */
@ConfigurationProperties("pmto.contact")
record ContactSettings(@DefaultValue List<String> keys, Path keyFile, Path outbox, String sender, String mailbox,
		@DefaultValue Map<String, String> mailboxes, @DefaultValue("90") int keepDays,
		@DefaultValue("4d") Duration giveUpAfter, @DefaultValue("1m") Duration firstRetry,
		@DefaultValue("3s") Duration fastest, @DefaultValue("6") int clientPerHour,
		@DefaultValue("300") int allPerHour) {
}
