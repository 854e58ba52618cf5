package no.pmto.directory;

import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A further name of a municipality, in the database. */
@Entity
@Table(name = "municipality_name")
@NullUnmarked
class StoredName {

	@Id
	private long id;

	private String municipalityId;

	private String name;

	private String kind;

	PlaceName toPlaceName() {
		return new PlaceName(this.name, PlaceName.Kind.valueOf(this.kind.toUpperCase(Locale.ROOT)),
				MunicipalityId.parse(this.municipalityId).orElseThrow());
	}

}
