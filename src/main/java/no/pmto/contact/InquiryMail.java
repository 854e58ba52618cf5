package no.pmto.contact;

import java.nio.charset.StandardCharsets;
import java.util.Date;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import no.pmto.site.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Writes the mail of an inquiry, for those who answer it. */
@Component
class InquiryMail {

	private final Words words;

	private final ContactSettings settings;

	InquiryMail(Words words, ContactSettings settings) {
		this.words = words;
		this.settings = settings;
	}

	/**
	 * Writes a mail.
	 * @return the mail given, filled in
	 * @throws DeliveryFailed when an address can't be used
	 */
	MimeMessage write(MimeMessage mail, Inquiry inquiry, Letter letter) throws DeliveryFailed {
		try {
			MimeMessageHelper written = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
			written.setFrom(this.settings.sender());
			written.setTo(inquiry.mailbox());
			written.setSentDate(Date.from(inquiry.receivedAt()));
			written.setSubject(inquiry.reference() + ": " + topic(inquiry));
			written.setText(text(inquiry, letter));
			if (letter.email() != null) {
				written.setReplyTo(letter.email());
			}
			mail.saveChanges();
			mail.setHeader("Message-ID", "<" + inquiry.reference() + "@" + domain() + ">");
			return mail;
		}
		catch (MessagingException ex) {
			throw new DeliveryFailed("the mail can't be written", true);
		}
	}

	private String text(Inquiry inquiry, Letter letter) {
		StringBuilder text = new StringBuilder();
		line(text, inquiry, "topic", topic(inquiry));
		line(text, inquiry, "listing", inquiry.listing());
		line(text, inquiry, "region", inquiry.region());
		line(text, inquiry, "name", letter.name());
		line(text, inquiry, "email", letter.email());
		return text.append('\n').append(letter.message()).append('\n').toString();
	}

	private void line(StringBuilder text, Inquiry inquiry, String what, @Nullable String value) {
		if (value != null) {
			text.append(this.words.get(inquiry.language(), "contact.mail." + what))
				.append(' ')
				.append(value)
				.append('\n');
		}
	}

	private String topic(Inquiry inquiry) {
		return this.words.get(inquiry.language(), "contact.topic." + inquiry.topic().word());
	}

	private String domain() {
		return this.settings.sender().replaceFirst(".*@", "");
	}

}
