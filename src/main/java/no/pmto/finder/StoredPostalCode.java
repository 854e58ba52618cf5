package no.pmto.finder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A postal code in the database. */
@Entity
@Table(name = "postal_code")
@NullUnmarked
class StoredPostalCode {

	@Id
	private String id;

	private String country;

	private String code;

	private String place;

	private String municipalityId;

	private double latitude;

	private double longitude;

	Place toPlace() {
		PostalCode postalCode = new PostalCode(Country.of(this.country).orElseThrow(), this.code);
		return new Place(postalCode, this.place, MunicipalityId.parse(this.municipalityId).orElseThrow(),
				new Coordinate(this.latitude, this.longitude));
	}

}
