package no.pmto.finder;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Kind;
import no.pmto.directory.Provider;
import no.pmto.site.Language;

/** A provider as a vCard 4.0, for the contacts of a phone. */
final class ContactCard {

	private ContactCard() {
	}

	/** The text of the card: name, unit, number, e-mail, address, website. */
	static String of(Provider provider, Language language) {
		VCard card = new VCard(VCardVersion.V4_0);
		card.setKind(Kind.org());
		card.addLanguage(language.tag());
		card.setFormattedName(provider.name());
		if (provider.unit() != null) {
			card.setOrganization(provider.name(), provider.unit());
		}
		if (provider.tel() != null) {
			card.addTelephoneNumber(provider.tel(), TelephoneType.WORK);
		}
		if (provider.email() != null) {
			card.addEmail(provider.email(), EmailType.WORK);
		}
		if (provider.website() != null) {
			card.addUrl(provider.website());
		}
		if (provider.street() != null || provider.place() != null) {
			card.addAddress(address(provider));
		}
		return Ezvcard.write(card).version(VCardVersion.V4_0).prodId(false).go();
	}

	private static Address address(Provider provider) {
		Address address = new Address();
		address.setStreetAddress(provider.street());
		address.setPostalCode(provider.postalCode());
		address.setLocality(provider.place());
		return address;
	}

}
