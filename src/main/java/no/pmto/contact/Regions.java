package no.pmto.contact;

import java.util.List;
import java.util.Optional;

import no.pmto.directory.Directory;
import no.pmto.directory.MunicipalityId;
import no.pmto.directory.Provider;
import no.pmto.directory.ProviderType;

/** The regions that have coordinators of their own: those of Bufetat. */
public final class Regions {

	private static final String ID = "bufetat-";

	private Regions() {
	}

	/** The region of a Norwegian municipality: {@code vest}. */
	static Optional<String> of(MunicipalityId municipality, Directory directory) {
		return directory.covering(municipality)
			.stream()
			.map((area) -> area.provider())
			.filter((provider) -> provider.type() == ProviderType.BUFETAT)
			.findFirst()
			.map(Regions::word);
	}

	/** All regions, in the order of the alphabet. */
	static List<String> in(Directory directory) {
		return directory.providers()
			.stream()
			.filter((provider) -> provider.type() == ProviderType.BUFETAT)
			.map(Regions::word)
			.toList();
	}

	/** What a region is called, or its word where the directory knows none such. */
	public static String name(String region, Directory directory) {
		return directory.provider(ID + region).map(Provider::name).orElse(region);
	}

	private static String word(Provider provider) {
		return provider.id().replaceFirst(ID, "");
	}

}
