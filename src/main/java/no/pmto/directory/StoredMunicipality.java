package no.pmto.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A municipality in the database. */
@Entity
@Table(name = "municipality")
@NullUnmarked
class StoredMunicipality {

	@Id
	private String id;

	private String name;

	private String otherNames;

	private String county;

	private double latitude;

	private double longitude;

	private boolean governed;

	Municipality toMunicipality() {
		return new Municipality(MunicipalityId.parse(this.id).orElseThrow(), this.name, this.otherNames, this.county,
				new Coordinate(this.latitude, this.longitude), this.governed);
	}

}
