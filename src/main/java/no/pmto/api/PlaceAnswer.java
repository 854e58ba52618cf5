package no.pmto.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import no.pmto.directory.Coordinate;
import org.jspecify.annotations.Nullable;

/** What a place was found to be. What is not found is a {@link Problem}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "result")
sealed interface PlaceAnswer {

	/**
	 * One municipality.
	 *
	 * @param also the municipality of the same code in the other country, where nothing
	 * said which country is meant
	 * @param correctedTo the name that was taken to be meant, where it was spelt
	 * otherwise
	 */
	@JsonTypeName("found")
	record Found(MunicipalityEntry municipality, @Nullable MunicipalityEntry also, @Nullable String correctedTo,
			Meta meta) implements PlaceAnswer {
	}

	/**
	 * Several that may be meant, the likeliest first.
	 *
	 * @param reason why there is a choice
	 */
	@JsonTypeName("ambiguous")
	record Ambiguous(String reason, List<Candidate> candidates, Meta meta) implements PlaceAnswer {
	}

	/**
	 * A postal code.
	 *
	 * @param name of the place, as the post writes it
	 * @param municipalities where it lies: the one its register names first
	 */
	@JsonTypeName("found")
	record Code(String country, String postalCode, String name, Coordinate coordinate,
			List<MunicipalityEntry> municipalities, Meta meta) implements PlaceAnswer {
	}

}
