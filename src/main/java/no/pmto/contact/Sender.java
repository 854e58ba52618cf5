package no.pmto.contact;

import jakarta.mail.internet.MimeMessage;

/** Brings a mail to its mailbox. */
interface Sender {

	/**
	 * Sends, and returns when the mail is in the receiver's hands.
	 * @param reference of the inquiry; a mail sent twice has the same
	 * @throws DeliveryFailed when it is not, or that is not known
	 */
	void send(MimeMessage mail, String reference) throws DeliveryFailed;

	/** An empty mail for this sender. */
	MimeMessage newMail();

}
