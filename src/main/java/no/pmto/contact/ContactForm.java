package no.pmto.contact;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor sends, as text, so that anything can be shown again. Violations are keys
 * of messages.
 *
 * @param topic word of a {@link Topic}
 * @param message what they write
 * @param reply {@code yes} or {@code no}: whether they want an answer
 * @param postalCode where the question is from, for the region's coordinator
 * @param listing id of the provider it is about
 * @param general {@code yes} when they have said that words the guard found are meant
 * generally
 * @param stamp when and for whom the form was made
 * @param website a trap: people do not see it
 */
record ContactForm(String topic,
		@CodePointLength(min = 10, message = "message.short") @CodePointLength(max = 2000,
				message = "message.long") String message,
		@NotNull(message = "reply.missing") @Pattern(regexp = "yes|no",
				message = "reply.missing") @Nullable String reply,
		@Size(max = 254, message = "email.wrong") @Email(message = "email.wrong") @Pattern(regexp = "[^\\p{C}]*",
				message = "email.wrong") String email,
		@Size(max = 100, message = "name.wrong") @Pattern(regexp = "[^\\p{C}]*", message = "name.wrong") String name,
		@Pattern(regexp = "|\\d{4}", message = "postalCode.wrong") String postalCode, String listing, String general,
		String stamp, String website) {

	ContactForm(@Nullable String topic, @Nullable String message, @Nullable String reply, @Nullable String email,
			@Nullable String name, @Nullable String postalCode, @Nullable String listing, @Nullable String general,
			@Nullable String stamp, @Nullable String website) {
		this.topic = tidy(topic);
		this.message = tidy(message).replace("\r\n", "\n").replace('\r', '\n');
		this.reply = reply;
		this.email = tidy(email);
		this.name = tidy(name);
		this.postalCode = tidy(postalCode);
		this.listing = tidy(listing);
		this.general = tidy(general);
		this.stamp = tidy(stamp);
		this.website = tidy(website);
	}

	private static String tidy(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	static ContactForm empty(Topic topic, String listing, String stamp) {
		return new ContactForm(topic.word(), "", null, "", "", "", listing, "", stamp, "");
	}

	/** The same with a new stamp and an empty trap: to be sent again. */
	ContactForm stamped(String newStamp) {
		return new ContactForm(this.topic, this.message, this.reply, this.email, this.name, this.postalCode,
				this.listing, this.general, newStamp, "");
	}

	boolean wantsReply() {
		return "yes".equals(this.reply);
	}

	@AssertTrue(message = "email.missing")
	boolean isEmailThereForReply() {
		return !wantsReply() || !this.email.isEmpty();
	}

	boolean isSaidToBeGeneral() {
		return "yes".equals(this.general);
	}

	/** What is sealed: who wants no answer leaves no address. */
	Letter letter() {
		boolean named = wantsReply() && !this.name.isEmpty();
		return new Letter(this.message, named ? this.name : null, wantsReply() ? this.email : null);
	}

	/** Nothing of it: what is typed must not reach a log by way of a record's text. */
	@Override
	public String toString() {
		return "ContactForm";
	}

}
