package no.pmto.directory;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
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

	@ElementCollection(fetch = FetchType.EAGER)
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "postal_code_municipality", joinColumns = @JoinColumn(name = "postal_code_id"))
	@Column(name = "municipality_id")
	private Set<String> alsoIn = new TreeSet<>();

	Place toPlace() {
		PostalCode postalCode = new PostalCode(Country.of(this.country).orElseThrow(), this.code);
		List<MunicipalityId> municipalities = Stream
			.concat(Stream.of(this.municipalityId), this.alsoIn.stream().sorted())
			.map((id) -> MunicipalityId.parse(id).orElseThrow())
			.toList();
		return new Place(postalCode, this.place, municipalities, new Coordinate(this.latitude, this.longitude));
	}

}
