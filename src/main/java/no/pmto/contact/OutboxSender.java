package no.pmto.contact;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** Writes each mail as a file, for a site without a mail server. */
final class OutboxSender implements Sender {

	private final Path folder;

	OutboxSender(Path folder) {
		this.folder = folder;
	}

	@Override
	public MimeMessage newMail() {
		return new MimeMessage(Session.getInstance(new Properties()));
	}

	@Override
	public void send(MimeMessage mail, String reference) throws DeliveryFailed {
		try {
			Files.createDirectories(this.folder);
			Path written = Files.createTempFile(this.folder, reference, ".tmp");
			try (OutputStream out = Files.newOutputStream(written)) {
				mail.writeTo(out);
			}
			Files.move(written, this.folder.resolve(reference + ".eml"), StandardCopyOption.ATOMIC_MOVE,
					StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException | MessagingException ex) {
			throw new DeliveryFailed("the outbox: " + ex.getClass().getSimpleName(), false);
		}
	}

}
