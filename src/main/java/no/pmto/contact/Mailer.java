package no.pmto.contact;

import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends the site's own short mails, the way inquiries go: by the mail server, or into the
 * outbox where there is none.
 */
@Component
public class Mailer {

	private final Sender sender;

	private final ContactSettings settings;

	Mailer(Sender sender, ContactSettings settings) {
		this.sender = sender;
		this.settings = settings;
	}

	/**
	 * Sends one mail of plain text, and waits for it.
	 * @param reference names it, in the outbox too; letters, digits and hyphens
	 * @return false when it was not taken; nothing of it is written to the log
	 */
	public boolean send(String to, String subject, String text, String reference) {
		try {
			MimeMessage mail = this.sender.newMail();
			MimeMessageHelper written = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
			written.setFrom(this.settings.sender());
			written.setTo(to);
			written.setSubject(subject);
			written.setText(text);
			mail.saveChanges();
			this.sender.send(mail, reference);
			return true;
		}
		catch (DeliveryFailed | MessagingException ex) {
			return false;
		}
	}

}
