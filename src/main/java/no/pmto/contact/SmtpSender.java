package no.pmto.contact;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends by SMTP. The server's 5xx is for good, everything else is tried again. */
final class SmtpSender implements Sender {

	private static final int FOR_GOOD = 500;

	private final JavaMailSender server;

	SmtpSender(JavaMailSender server) {
		this.server = server;
	}

	@Override
	public MimeMessage newMail() {
		return this.server.createMimeMessage();
	}

	@Override
	public void send(MimeMessage mail, String reference) throws DeliveryFailed {
		try {
			this.server.send(mail);
		}
		catch (MailSendException ex) {
			throw failed((ex.getMessageExceptions().length > 0) ? ex.getMessageExceptions()[0] : ex.getCause());
		}
		catch (MailException ex) {
			throw new DeliveryFailed(ex.getClass().getSimpleName(), false);
		}
	}

	/** The refusal may stand on any of the exceptions that one attempt leaves behind. */
	private static DeliveryFailed failed(@Nullable Throwable cause) {
		Throwable each = cause;
		while (each != null) {
			int code = code(each);
			if (code > 0) {
				return new DeliveryFailed("SMTP " + code + " " + each.getMessage(), code >= FOR_GOOD);
			}
			each = (each instanceof MessagingException mail) ? mail.getNextException() : each.getCause();
		}
		return new DeliveryFailed((cause != null) ? cause.getClass().getSimpleName() : "no answer", false);
	}

	private static int code(Throwable cause) {
		return switch (cause) {
			case SMTPAddressFailedException refused -> refused.getReturnCode();
			case SMTPSenderFailedException refused -> refused.getReturnCode();
			case SMTPSendFailedException refused -> refused.getReturnCode();
			default -> 0;
		};
	}

}
